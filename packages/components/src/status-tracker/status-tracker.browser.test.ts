import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../define/status-tracker.js';
import { examples, render } from './status-tracker.examples.js';

describe('police-status-tracker', () => {
  for (const { name, data } of examples) {
    it(`shows its state "${name}", and axe finds nothing`, async () => {
      const element = await fixture(render(data));

      await waitUntil(() => element.shadowRoot?.textContent.includes(data.shows), data.shows);

      await expect(element).to.be.accessible();
    });
  }
});
