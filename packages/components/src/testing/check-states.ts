import { expect } from '@open-wc/testing';
import { render as renderTemplate, type TemplateResult } from 'lit';
import type { Example } from '../examples.js';
import { hearConsole } from './console-errors.js';

/** Rules that a page passes or fails as a whole: these examples are parts of pages. */
const ignoredRules = ['region', 'page-has-heading-one'];

interface States<Data, Widget extends HTMLElement> {
  readonly tag: string;
  readonly examples: readonly Example<Data>[];
  readonly render: (data: Data) => TemplateResult;
  /** Resolves when the example is played to its end. */
  readonly reached: (element: Widget) => Promise<void>;
  /** All that can be read. */
  readonly textOf: (element: Widget) => string;
}

/** Every state that a widget's examples show comes up, says what it is to say, and has no fault that a checker finds. */
export function checkStates<Data extends { readonly shows: string }, Widget extends HTMLElement>({
  tag,
  examples,
  render,
  reached,
  textOf,
}: States<Data, Widget>): void {
  describe(`every state of ${tag}`, () => {
    for (const { name, data } of examples) {
      it(`has no fault that a checker finds: ${name}`, async () => {
        const place = document.createElement('div');
        document.body.append(place);
        const { restore } = hearConsole();
        renderTemplate(render(data), place);
        const element = place.querySelector<Widget>(tag);
        if (!element) throw new Error(`The example shows no ${tag}.`);
        await reached(element);
        restore();

        expect(textOf(element)).to.include(data.shows);
        expect(document.querySelectorAll(':not(:defined)').length).to.equal(0);
        await expect(element).to.be.accessible({ ignoredRules });
        place.remove();
      });
    }
  });
}
