import { expect } from '@open-wc/testing';
import { render as renderTemplate } from 'lit';
import '../define/status-tracker.js';
import { hearConsole } from '../testing/console-errors.js';
import { bringToFront } from '../testing/in-front.js';
import { examples, reached, render, visibleText } from './status-tracker.examples.js';
import { PoliceStatusTracker } from './status-tracker.js';

/** Rules that a page passes or fails as a whole: these examples are parts of pages. */
const ignoredRules = ['region', 'page-has-heading-one'];

before(bringToFront);

describe('every state of the status tracker', () => {
  for (const { name, data } of examples) {
    it(`has no fault that a checker finds: ${name}`, async () => {
      const place = document.createElement('div');
      document.body.append(place);
      const { restore } = hearConsole();
      renderTemplate(render(data), place);
      const element = place.querySelector('police-status-tracker');
      if (!(element instanceof PoliceStatusTracker)) throw new Error('The example shows no status tracker.');
      await reached(element);
      restore();

      expect(visibleText(element)).to.include(data.shows);
      await expect(element).to.be.accessible({ ignoredRules });
      place.remove();
    });
  }
});
