import { faultsShown } from './faults-shown.js';

/** @typedef {import('./combinations.js').Combination} Combination */

/** Where Storybook puts what it shows, and all that it says when that stands. */
const VIEWS = {
  story: { root: '#storybook-root', stands: 'storyFinished' },
  docs: { root: '#storybook-docs', stands: 'docsRendered' },
};

/** @typedef {keyof typeof VIEWS} View */

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
 * One page of the built Storybook, which goes from one story or page of the docs to the next without loading anything twice. What a reader's own
 * browser switches on, forced colours and print, the browser really does here; the toolbar only imitates them.
 */
export class Visitor {
  /** @type {string[]} */
  #faults = [];

  /**
   * @param {import('playwright-core').Page} page
   * @param {string} site
   */
  constructor(page, site) {
    this.page = page;
    this.site = site;
    page.on('pageerror', (error) => this.#faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isOwnMessage(message.text())) this.#faults.push(`console: ${message.text()}`);
    });
  }

  /**
   * A page with a storage of its own: what one story keeps on the device, another page's next story would forget.
   *
   * @param {import('playwright-core').Browser} browser
   * @param {string} site
   */
  static async open(browser, site) {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    // Browsers ask for it on their own; Storybook's frame has none.
    await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    const visitor = new Visitor(await context.newPage(), site);
    await visitor.begin();
    return visitor;
  }

  /** Opens Storybook's frame anew. A story that is shown already would not be shown again. */
  async begin() {
    await this.page.goto(`${this.site}/iframe.html?viewMode=story`);
    await this.page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis);
    await this.page.evaluate(() =>
      /** @type {Frame} */ (/** @type {unknown} */ (globalThis)).__STORYBOOK_PREVIEW__.ready(),
    );
    // Opened without a story, the frame says that there is none.
    this.#faults = [];
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
   * Shows a story, or a page of the docs, and gives what is wrong with it.
   *
   * @param {{ id: string, type: View }} entry
   * @param {Combination} combination
   * @returns {Promise<string[]>}
   */
  async visit({ id, type }, { mode, ...globals }) {
    this.#faults = [];
    try {
      await this.page.emulateMedia({
        forcedColors: mode === 'forced' ? 'active' : 'none',
        media: 'screen',
      });
      const shown = { ...globals, mode: mode === 'forced' ? 'dark' : mode === 'print' ? 'light' : mode };
      // Told to show the page that it shows, the frame does nothing, whatever else was asked.
      if (type === 'docs') await this.begin();
      const trouble = await this.#show(id, type, shown);
      if (trouble !== undefined) this.#faults.push(trouble);
      else if (type === 'docs') await this.#storiesStand();
      if (trouble === undefined) await this.#look(type, mode === 'print' ? 'light' : mode);
      // On paper, what can only be pressed is left out, and so are its faults: a story is looked at on screen before.
      if (trouble === undefined && mode === 'print') {
        await this.page.emulateMedia({ media: 'print' });
        await this.#look(type, mode);
      }
    } catch (error) {
      this.#faults.push(error instanceof Error ? error.message : String(error));
    }
    return [...new Set(this.#faults)];
  }

  /** @param {View} view @param {string} mode */
  async #look(view, mode) {
    this.#faults.push(...(await faultsShown(this.page, { within: VIEWS[view].root, mode })));
  }

  /** A page of the docs stands before the widgets in it do, and plays none of them. */
  async #storiesStand() {
    await this.page.waitForFunction(
      (root) =>
        [...document.querySelectorAll(`${root} .sb-story`)].every((story) => {
          const widgets = [...story.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('police-'));
          return widgets.length > 0 && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.root'));
        }),
      VIEWS.docs.root,
      { timeout: PATIENCE },
    );
  }

  /**
   * @param {string} id
   * @param {View} view
   * @param {object} globals
   * @returns {Promise<string | undefined>} why the story did not come to its state
   */
  #show(id, view, globals) {
    return this.page.evaluate(
      ({ id, view, stands, globals, patience }) =>
        new Promise((resolve) => {
          const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = /** @type {Frame} */ (
            /** @type {unknown} */ (globalThis)
          );
          const timer = setTimeout(() => end('it did not come to its state'), patience);
          const hear = [
            // The last of them all, after a play function and whatever it threw.
            [
              stands,
              // Of a page of the docs it says no more than the id.
              (/** @type {string | { storyId: string, status: string }} */ what) => {
                if (what === id) end(undefined);
                else if (typeof what === 'object' && what.storyId === id)
                  end(what.status === 'success' ? undefined : said);
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
          channel.emit('setCurrentStory', { storyId: id, viewMode: view });
        }),
      { id, view, stands: VIEWS[view].stands, globals, patience: PATIENCE },
    );
  }
}
