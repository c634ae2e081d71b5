import type { Story } from '../stories.js';
import { snippetPage } from './snippet-page.js';

export default { title: 'snippet', parameters: { layout: 'fullscreen' } };

/** What a web team comes for. */
export const PutItOnAPage: Story = {
  render: (_, { globals }) => snippetPage(globals),
  play: async ({ canvasElement, globals }) => {
    const inFrame = (): Document | null | undefined =>
      canvasElement.querySelector('div')?.shadowRoot?.querySelector('iframe')?.contentDocument;
    const stands = (): boolean =>
      Boolean(inFrame()?.querySelector('police-report-form')?.shadowRoot?.querySelector('form'));
    const giveUp = Date.now() + 30_000;
    while (!stands() && Date.now() < giveUp) await new Promise((resolve) => setTimeout(resolve, 50));
    if (!stands()) throw new Error(`The snippet did not work in its frame, for ${globals.force}.`);
  },
};
