import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { createThemeData } from '@frontcounter/themes';
import { Person } from '../journeys/support/person.js';
import { RunningDemo } from '../journeys/support/running-demo.js';
import { journeyExamples, openForm, readReceipt, walk } from '../journeys/support/walk.js';
import { Browser, engines, type Page } from '../support/browsers.js';

const folder = new URL('../../packages/themes/forces/', import.meta.url);
const themes = readdirSync(folder)
  .map((file) => createThemeData(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
  .map(({ id, css }) => ({ id, css }));
const shortest = journeyExamples('lost-property')
  .filter(({ end }) => end.at === 'check-answers')
  .sort((a, b) => a.steps.length - b.steps.length)[0];

// Only Chromium can be told what its reader prefers.
describe('every force', { skip: !engines.includes('chromium') }, () => {
  let demo: RunningDemo;
  let browser: Browser;
  before(async () => {
    demo = await RunningDemo.start();
    browser = await Browser.launch('chromium');
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  test('can be read in light, dark and more contrast: a question, a refusal, check answers, the confirmation', async () => {
    assert.ok(shortest);
    const page = await browser.newPage({ width: 800, height: 900 });
    await openForm(page, `${demo.site}/sussex/`);
    const faults: string[] = [];
    let measured = 0;
    const measure = async (state: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const contrast of ['no-preference', 'more'] as const) {
          await page.playwright?.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
          const found = await lookAtAll(page);
          measured += found.measured;
          faults.push(...found.faults.map((fault) => `${state}, ${colorScheme}, contrast ${contrast}: ${fault}`));
        }
      }
      await page.playwright?.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    };
    const person = new Person(page, 'mouse');

    await measure('first question');
    await person.goOn();
    await page.see('.error-summary');
    await measure('refused');
    await openForm(page, `${demo.site}/sussex/`);
    await walk(person, shortest, async (id) => {
      if (id === 'check-answers') await measure(id);
    });
    await person.goOn();
    await readReceipt(page);
    await measure('confirmation');

    assert.deepEqual(faults, []);
    assert.ok(measured > themes.length * 4 * 4 * 5, `${measured} texts were measured`);
    await page.close();
  });
});

/** Puts each theme's sheet in the place of the page's own on one widget, and measures every text in it: 7 or more. */
function lookAtAll(page: Page): Promise<{ faults: string[]; measured: number }> {
  return page.evaluate((all) => {
    const root = document.querySelector('police-report-form')?.shadowRoot;
    if (!root) throw new Error('There is no widget.');
    const isTheme = (sheet: CSSStyleSheet) =>
      [...sheet.cssRules].some((rule) => rule instanceof CSSStyleRule && rule.style.getPropertyValue('--_brand'));
    const own = root.adoptedStyleSheets;
    // The last that sets it: the widget’s own sheets, which start from the neutral colours, come before.
    const theme = own.filter(isTheme).at(-1);
    if (!theme) throw new Error('The widget has no theme.');

    const channels = (color: string) => color.match(/[\d.]+/g)?.map(Number) ?? [];
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element): string => {
      for (let each: Element | null = element; each;) {
        const { backgroundColor } = getComputedStyle(each);
        if (channels(backgroundColor)[3] !== 0) return backgroundColor;
        const parent: Node | null = each.parentNode;
        each = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
      }
      return 'rgb(255, 255, 255)';
    };
    const texts = [...root.querySelectorAll<HTMLElement>('.body *')].filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const faults = new Set<string>();
    for (const { id, css } of all) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = own.map((each) => (each === theme ? sheet : each));
      for (const element of texts) {
        const [light = 0, dark = 0] = [getComputedStyle(element).color, behind(element)]
          .map(luminance)
          .sort((a, b) => b - a);
        const ratio = (light + 0.05) / (dark + 0.05);
        if (ratio < 6.99) faults.add(`${id}: .${element.className} has ${ratio.toFixed(2)}`);
      }
    }
    root.adoptedStyleSheets = own;
    return { faults: [...faults], measured: texts.length * all.length };
  }, themes);
}
