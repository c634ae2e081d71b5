import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium, type ChromiumTab } from './engines/chromium.js';
import { inPage, type Driver, type Problems, type Tab } from './engines/driver.js';
import { launchFirefox } from './engines/firefox.js';
import { launchWebKit } from './engines/webkit.js';
import { createFinder, portable, type Found, type Target } from './in-page.js';

export type { Problems, Violation } from './engines/driver.js';
export type { Role, RoleTarget, Target } from './in-page.js';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

const LAUNCHERS: Readonly<Record<EngineName, () => Promise<Driver>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
};

/** The engines to test in: `BROWSERS=chromium,firefox,webkit`. Chromium alone unless told. */
export const engines: readonly EngineName[] = (process.env['BROWSERS'] ?? 'chromium').split(',').map((name) => {
  if (Object.hasOwn(LAUNCHERS, name)) return name as EngineName;
  throw new Error(`BROWSERS names "${name}". Use chromium, firefox or webkit, with commas between.`);
});

/** One running browser. Close it, or the test process does not end. */
export class Browser {
  readonly #driver: Driver;

  private constructor(
    readonly engine: EngineName,
    driver: Driver,
  ) {
    this.#driver = driver;
  }

  static async launch(engine: EngineName): Promise<Browser> {
    return new Browser(engine, await LAUNCHERS[engine]());
  }

  /** Such as `Chromium 156.0`. */
  get version(): string {
    return this.#driver.version;
  }

  /** A page with storage and cache of its own, 1024 px wide unless told. */
  async newPage(size?: { width: number; height: number }): Promise<Page> {
    const page = new Page(await this.#driver.openTab());
    if (size) await page.resize(size.width, size.height);
    return page;
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

/**
 * A page as a person meets it: real pointer and key events. Actions wait up to ten seconds for their target, and fail
 * when something covers it.
 */
export class Page {
  readonly #tab: Tab;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** Chromium's own tool, for what the other engines cannot do; undefined there. */
  get playwright(): ChromiumTab['playwright'] | undefined {
    return (this.#tab as Partial<ChromiumTab>).playwright;
  }

  /** Waits for the load event; `until: 'dom'` only for the document, where a resource is meant to hang. */
  async goto(url: string, { until = 'load' }: { until?: 'load' | 'dom' } = {}): Promise<void> {
    await this.#tab.goto(url);
    if (until === 'load') {
      // A page under test may hide the document's own members behind `name` attributes.
      const isComplete = () => Reflect.get(Document.prototype, 'readyState', document) === 'complete';
      await this.waitFor(isComplete, [], 20_000);
    }
  }

  /** Runs a function in the page. It sees its arguments and the page, nothing of the test. */
  async evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const list = args.map((argument) => (argument === undefined ? 'undefined' : JSON.stringify(argument))).join(', ');
    return (await this.#tab.evaluate(inPage(`(${run})(${list})`))) as Awaited<Result>;
  }

  /**
   * Calls a method of what a function makes in the page, and waits for what it gives. The function is whole in itself, as
   * for `evaluate`.
   */
  async call<Made extends object, Name extends keyof Made & string>(
    make: () => Made,
    method: Name,
    ...args: Made[Name] extends (...args: infer Args) => unknown ? Args : never
  ): Promise<Made[Name] extends (...args: never[]) => infer Result ? Awaited<Result> : never> {
    const list = args.map((argument) => JSON.stringify(argument)).join(', ');
    return (await this.#tab.evaluate(inPage(`(${make})().${method}(${list})`))) as never;
  }

  /** Polls until the function returns something truthy, and returns it. */
  async waitFor<Args extends readonly unknown[], Result>(
    check: (...args: Args) => Result,
    args: Args,
    milliseconds = 10_000,
  ): Promise<Awaited<Result>> {
    return until(milliseconds, `Waited ${milliseconds} ms for ${check}`, () => this.evaluate(check, ...args));
  }

  /** Waits until the target is on screen, and returns its text. */
  async see(target: Target, milliseconds = 10_000): Promise<string> {
    return (await this.#find(target, milliseconds)).text;
  }

  /** How many matches are on screen now. */
  async count(target: Target): Promise<number> {
    return (await this.#finder('count', portable(target))) as number;
  }

  async gone(target: Target, milliseconds = 10_000): Promise<void> {
    await until(milliseconds, `Still there: ${describe(target)}`, async () => (await this.count(target)) === 0);
  }

  /** Waits until the target has stayed where it is: parts that load late push down what stands below them. */
  async still(target: Target): Promise<void> {
    let before = await this.#find(target, 10_000);
    await until(10_000, `Still moving: ${describe(target)}`, async () => {
      await sleep(100);
      const now = await this.#find(target, 10_000);
      const stayed = now.x === before.x && now.y === before.y;
      before = now;
      return stayed;
    });
  }

  async click(target: Target): Promise<void> {
    const point = await this.#find(target, 10_000);
    if (point.coveredBy) throw new Error(`${describe(target)} is covered by ${point.coveredBy}`);
    await this.#tab.clickAt(point.x, point.y);
  }

  /** Clicks into a text control, replaces what it holds. */
  async fill(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.press('Control+a');
    await (text === '' ? this.press('Delete') : this.type(text));
  }

  /** Picks an option of a `select` by its words. */
  async choose(target: Target, option: string): Promise<void> {
    await this.#find(target, 10_000);
    await this.#finder('choose', portable(target), option);
  }

  /** Types into what has focus. */
  async type(text: string): Promise<void> {
    await this.#tab.type(text);
  }

  /** One key with its modifiers: `Enter`, `Shift+Tab`, `ArrowDown`, `Space`. */
  async press(chord: string): Promise<void> {
    const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key));
    for (const key of keys) await this.#tab.keyDown(key);
    for (const key of keys.reverse()) await this.#tab.keyUp(key);
  }

  async focused(): Promise<{ element: string; id: string; name: string }> {
    return (await this.#finder('focused')) as { element: string; id: string; name: string };
  }

  /** Returns the size that the engine gave: WebKit's window is never narrower than 447 px. */
  async resize(width: number, height: number): Promise<{ width: number; height: number }> {
    await this.#tab.resize(width, height);
    return this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  screenshot(): Promise<Uint8Array> {
    return this.#tab.screenshot();
  }

  /** Console errors and warnings, uncaught errors and policy violations since the last call. */
  problems(): Promise<Problems> {
    return this.#tab.problems();
  }

  close(): Promise<void> {
    return this.#tab.close();
  }

  async #find(target: Target, milliseconds: number): Promise<Found> {
    await until(milliseconds, `Not on screen: ${describe(target)}`, async () => (await this.#counted(target)) > 0);
    return (await this.#finder('find', portable(target))) as Found;
  }

  /** A page that makes way for another while it is looked at shows nothing yet. */
  async #counted(target: Target): Promise<number> {
    try {
      return await this.count(target);
    } catch (error) {
      if (LEFT.test(String(error))) return 0;
      throw error;
    }
  }

  #finder(method: keyof ReturnType<typeof createFinder>, ...args: readonly unknown[]): Promise<unknown> {
    const list = args.map((argument) => JSON.stringify(argument)).join(', ');
    return this.#tab.evaluate(inPage(`(${createFinder})().${method}(${list})`));
  }
}

/** What the engines say of a page that was left in the middle of a look at it. */
const LEFT = /context was destroyed|cannot find context|no such (?:frame|window)|frame.*(?:detached|closed)/i;

const describe = (target: Target) =>
  typeof target === 'string' ? target : `${target.role} ${target.name === undefined ? '' : String(target.name)}`.trim();

async function until<T>(milliseconds: number, message: string, check: () => Promise<T>): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const result = await check();
    if (result) return result;
    if (Date.now() > end) throw new Error(message);
    await sleep(50);
  }
}
