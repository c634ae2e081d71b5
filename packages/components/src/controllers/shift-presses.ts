/** The presses count together while each comes within this time of the one before, in milliseconds. */
const TIME_BETWEEN = 5_000;

/**
 * Counts how often Shift is pressed by itself. Shift that helps another key or the pointer does not count, and any
 * other key starts the count anew: nobody leaves by typing capitals.
 */
export class ShiftPresses {
  readonly #onCount: (count: number) => void;
  #count = 0;
  #isAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onCount Called after each press, and with 0 when presses no longer count. */
  constructor(onCount: (count: number) => void) {
    this.#onCount = onCount;
  }

  get count(): number {
    return this.#count;
  }

  readonly keyDown = ({ key, repeat, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key !== 'Shift' || altKey || ctrlKey || metaKey) this.reset();
    else if (!repeat) this.#isAlone = true;
  };

  // When the key comes up: only then is it known that nothing else was pressed while it was down.
  readonly keyUp = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#isAlone) return;
    this.#isAlone = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.reset, TIME_BETWEEN);
    this.#count += 1;
    this.#onCount(this.#count);
  };

  readonly reset = (): void => {
    const counted = this.#count > 0;
    this.stop();
    if (counted) this.#onCount(0);
  };

  /** Starts anew and tells nobody: there is nobody left to tell. */
  stop(): void {
    this.#isAlone = false;
    clearTimeout(this.#timer);
    this.#count = 0;
  }
}
