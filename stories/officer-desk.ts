import { css, html, type TemplateResult } from 'lit';
import { officerSays } from './service/serve.js';
import { sampleReport, sampleUpdates } from './service/sample-report.js';

const styles = css`
  .story-desk {
    max-inline-size: 640px;
    margin: 40px 16px 16px;
    padding: 16px 20px;
    border: 1px dashed;
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
  .story-desk :is(h2, p) {
    margin: 0 0 12px;
  }
  .story-desk h2 {
    font-size: 18px;
  }
  .story-desk button {
    margin: 0 4px 8px 0;
    padding: 6px 12px;
    font: inherit;
  }
`;

/** What stands under the live tracker: how a sample report is opened, and what an officer does about it. */
export function officerDesk(): TemplateResult {
  const { styleSheet } = styles;
  if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet)) document.adoptedStyleSheets.push(styleSheet);
  const { reference, accessCode } = sampleReport;
  const say = async (event: Event, name: string): Promise<void> => {
    const said = (event.currentTarget as HTMLElement).closest('section')?.querySelector('[role=status]');
    const wasTaken = await officerSays(sampleReport, sampleUpdates[name] ?? {});
    if (said) said.textContent = wasTaken ? `Done: ${name}.` : 'This is not possible where the report stands.';
  };
  return html`<section class="story-desk" aria-labelledby="story-desk">
    <h2 id="story-desk">For this story</h2>
    <p>
      A sample report: reference <code>${reference}</code>, access code
      <code>${accessCode.replaceAll(/(\d{4})(?=\d)/g, '$1 ')}</code>. Open it above. Then be the officer:
    </p>
    <p>
      ${Object.keys(sampleUpdates).map(
        (name) => html`<button type="button" @click=${(event: Event) => say(event, name)}>${name}</button> `,
      )}
    </p>
    <p role="status"></p>
  </section>`;
}
