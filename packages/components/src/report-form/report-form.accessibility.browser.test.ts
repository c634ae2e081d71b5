import { expect } from '@open-wc/testing';
import { render as renderTemplate } from 'lit';
import '../define/report-form.js';
import { PoliceReportForm } from './report-form.js';
import { hearConsole } from '../testing/console-errors.js';
import { examples, reached, render } from './report-form.examples.js';

/** Rules that a page passes or fails as a whole: these examples are parts of pages. */
const ignoredRules = ['region', 'page-has-heading-one'];

describe('every state of the report form', () => {
  for (const { name, data } of examples) {
    it(`has no fault that a checker finds: ${name}`, async () => {
      const place = document.createElement('div');
      document.body.append(place);
      const { restore } = hearConsole();
      renderTemplate(render(data), place);
      const element = place.querySelector('police-report-form');
      if (!(element instanceof PoliceReportForm)) throw new Error('The example shows no report form.');
      await reached(element);
      restore();

      expect(element.innerText + (element.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '')).to.include(
        data.shows,
      );
      expect(document.querySelectorAll(':not(:defined)').length).to.equal(0);
      await expect(element).to.be.accessible({ ignoredRules });
      place.remove();
    });
  }
});
