import type { LitElement, ReactiveController } from 'lit';

/** A person who stopped typing for so long has finished a thought. In milliseconds. */
const PAUSE = 1_000;
/** Where people write in their own words. */
const WRITTEN = 'textarea, input[type="text"]';

interface DangerOptions<Kind extends string> {
  /** What a text speaks of. */
  readonly find: (text: string) => ReadonlySet<Kind>;
  /** What tells one page of the journey from another. */
  readonly page: () => unknown;
  /** What was answered so far: texts, however deep they lie. */
  readonly answered: () => unknown;
  /** Something new was found: says so once. */
  readonly onFound: () => void;
}

/**
 * Reads what is typed for words of danger when the person pauses or goes on. It stops nothing and tells nobody: no event,
 * no request, nothing stored, and it keeps no text.
 */
export class DangerController<Kind extends string> implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: DangerOptions<Kind>;
  readonly #seen = new Set<Kind>();
  #shown: ReadonlySet<Kind> = new Set();
  #page: unknown;
  /** The page on which it last looked at what nobody types here and now. */
  #lookedOn: unknown;
  #control = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, options: DangerOptions<Kind>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('input', this.#onInput);
    // Before the page moves on and takes its controls with it.
    this.#host.renderRoot.addEventListener('submit', this.#onSubmit, true);
    this.#lookAround();
  }

  hostUpdated(): void {
    if (this.#options.page() !== this.#lookedOn) this.#lookAround();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#host.renderRoot.removeEventListener('input', this.#onInput);
    this.#host.renderRoot.removeEventListener('submit', this.#onSubmit, true);
  }

  /** What help is for, and whether it was asked for on the page that stands; undefined when there is none to show. */
  get shown(): { readonly kinds: ReadonlySet<Kind>; readonly isHere: boolean } | undefined {
    return this.#shown.size ? { kinds: this.#shown, isHere: this.#page === this.#options.page() } : undefined;
  }

  /** The name of the control that held the words, so that focus has somewhere to go. */
  get control(): string {
    return this.#control;
  }

  /** The person has seen it: the same kind of danger is not brought up again. */
  hide(): void {
    this.#shown = new Set();
    this.#host.requestUpdate();
  }

  /** Another journey begins, or this one must leave no trace. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#seen.clear();
    this.hide();
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof Element && target.matches(WRITTEN)) this.#readSoon();
  };

  readonly #onSubmit = ({ target }: Event): void => {
    clearTimeout(this.#timer);
    if (target instanceof HTMLFormElement) this.#read(target);
  };

  /** What was written before this came, on this page and on others, and what a draft or a report that waited brings back. */
  #lookAround(): void {
    this.#lookedOn = this.#options.page();
    for (const text of textsIn(this.#options.answered())) this.#look(text);
    this.#readSoon();
  }

  /** Everything that stands there, not only where the person writes now: the pause before may not have come about. */
  #readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(this.#host.renderRoot), PAUSE);
  }

  #read(root: ParentNode): void {
    const page = this.#options.page();
    for (const { name, value } of root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(WRITTEN)) {
      if (value) this.#look(value, { page, control: name });
    }
  }

  #look(text: string, where?: { readonly page: unknown; readonly control: string }): void {
    const found = [...this.#options.find(text)].filter((kind) => !this.#seen.has(kind));
    if (!found.length) return;
    for (const kind of found) this.#seen.add(kind);
    this.#shown = new Set([...this.#shown, ...found]);
    this.#page = where?.page;
    this.#control = where?.control ?? '';
    this.#options.onFound();
    this.#host.requestUpdate();
  }
}

function textsIn(answers: unknown): readonly string[] {
  if (typeof answers === 'string') return [answers];
  return answers !== null && typeof answers === 'object' ? Object.values(answers).flatMap(textsIn) : [];
}
