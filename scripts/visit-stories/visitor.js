import { faultsShown } from './faults-shown.js';

/** @typedef {import('./combinations.js').Combination} Combination */

/** Longer than any journey takes on a busy machine. */
const PATIENCE = 60_000;

/** A widget that stands back tells the web team why: that line is part of what its story shows. */
const isOwnMessage = (/** @type {string} */ text) => /^police-[a-z-]+: /.test(text);

/**
 * What Storybook's frame says of itself; its own types leave it out.
 *
 * @typedef {{
 *   __STORYBOOK_ADDONS_CHANNEL__: { on(type: string, listener: Function): void, off(type: string, listener: Function): void, emit(type: string, detail: object): void },
 *   __STORYBOOK_PREVIEW__: { ready(): Promise<unknown>, storyStoreValue: {
 *     userGlobals: { update(globals: object): void },
 *     projectAnnotations: { globalTypes: Record<string, { toolbar: { items: { value: string }[] } }> } } },
 * }} Frame
 */

/**
 * One page of the built Storybook, which goes from story to story without loading anything twice. What a reader's own
 * browser switches on, forced colours and print, the browser really does here; the toolbar only imitates them.
 */
export class Visitor {
  /** @type {string[]} */
  #faults = [];

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    page.on('pageerror', (error) => this.#faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isOwnMessage(message.text())) this.#faults.push(`console: ${message.text()}`);
    });
  }

  /**
   * @param {import('playwright-core').BrowserContext} context
   * @param {string} site
   */
  static async open(context, site) {
    const visitor = new Visitor(await context.newPage());
    await visitor.page.goto(`${site}/iframe.html?viewMode=story`);
    await visitor.page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis);
    await visitor.page.evaluate(() =>
      /** @type {Frame} */ (/** @type {unknown} */ (globalThis)).__STORYBOOK_PREVIEW__.ready(),
    );
    // Opened without a story, the frame says that there is none.
    visitor.#faults = [];
    return visitor;
  }

  /** The values of a menu of the toolbar. @param {string} name */
  menu(name) {
    return this.page.evaluate(
      (name) =>
        /** @type {Frame} */ (
          /** @type {unknown} */ (globalThis)
        ).__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations.globalTypes[name]?.toolbar.items.map(
          ({ value }) => value,
        ) ?? [],
      name,
    );
  }

  /**
   * Shows a story and gives what is wrong with it.
   *
   * @param {string} id
   * @param {Combination} combination
   * @returns {Promise<string[]>}
   */
  async visit(id, { mode, ...globals }) {
    this.#faults = [];
    try {
      await this.page.emulateMedia({
        forcedColors: mode === 'forced' ? 'active' : 'none',
        media: 'screen',
      });
      const shown = { ...globals, mode: mode === 'forced' ? 'dark' : mode === 'print' ? 'light' : mode };
      const trouble = await this.#show(id, shown);
      if (trouble !== undefined) this.#faults.push(trouble);
      else await this.#look(mode === 'print' ? 'light' : mode);
      // On paper, what can only be pressed is left out, and so are its faults: a story is looked at on screen before.
      if (trouble === undefined && mode === 'print') {
        await this.page.emulateMedia({ media: 'print' });
        await this.#look(mode);
      }
    } catch (error) {
      this.#faults.push(error instanceof Error ? error.message : String(error));
    }
    return [...new Set(this.#faults)];
  }

  /** @param {string} mode */
  async #look(mode) {
    this.#faults.push(...(await faultsShown(this.page, { within: '#storybook-root', mode })));
  }

  /**
   * @param {string} id
   * @param {object} globals
   * @returns {Promise<string | undefined>} why the story did not come to its state
   */
  #show(id, globals) {
    return this.page.evaluate(
      ({ id, globals, patience }) =>
        new Promise((resolve) => {
          const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = /** @type {Frame} */ (
            /** @type {unknown} */ (globalThis)
          );
          const timer = setTimeout(() => end('it did not come to its state'), patience);
          const hear = [
            // The last of them all, after a play function and whatever it threw.
            [
              'storyFinished',
              (/** @type {{ storyId: string, status: string }} */ { storyId, status }) => {
                if (storyId === id) end(status === 'success' ? undefined : said);
              },
            ],
            ['playFunctionThrewException', (/** @type {Error} */ { message }) => (said = message)],
            [
              'unhandledErrorsWhilePlaying',
              (/** @type {Error[]} */ errors) => (said = errors.map(({ message }) => message).join(' ')),
            ],
            ['storyThrewException', (/** @type {Error} */ { message }) => end(message)],
            ['storyErrored', (/** @type {{ title: string }} */ { title }) => end(title)],
            ['storyMissing', () => end('there is no such story')],
          ];
          let said = 'it failed';
          /** @param {string | undefined} trouble */
          function end(trouble) {
            clearTimeout(timer);
            for (const [type, listener] of hear)
              channel.off(/** @type {string} */ (type), /** @type {Function} */ (listener));
            resolve(trouble);
          }
          for (const [type, listener] of hear)
            channel.on(/** @type {string} */ (type), /** @type {Function} */ (listener));
          // Before the story, so that it is rendered once. The accessibility addon would run axe a second time.
          preview.storyStoreValue.userGlobals.update({ ...globals, a11y: { manual: true } });
          channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
        }),
      { id, globals, patience: PATIENCE },
    );
  }
}
