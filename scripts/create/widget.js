import { camel, create, pascal, readId, words } from './files.js';

await create(([given]) => {
  const id = readId(given, 'npm run create:widget -- status-tracker');
  const folder = `packages/components/src/${id}`;
  const name = `Police${pascal(id)}`;
  const styles = `${camel(id)}Styles`;
  const title = words(id);
  return {
    files: {
      [`${folder}/${id}.ts`]: `import { html, type TemplateResult } from 'lit';
import { PoliceWidget } from '../internal/widget.js';
import { firstStyles } from '../styles/first.styles.js';
import { ${styles} } from './${id}.styles.js';

/**
 * @summary ${title}.
 *
 * @slot - Shown before the widget stands and when it cannot start.
 *
 * @attr {string} force - Id of the force, such as \`sussex\`. Default: \`data-force\` of the script tag.
 *
 * @fires police-ready - The widget stands.
 * @fires police-load-failed - The widget did not start and its children stand. Detail: \`reason\`.
 */
export class ${name} extends PoliceWidget {
  static override styles = [...firstStyles, ${styles}];

  protected override readonly startsOver = ['force'];

  protected override async load(signal: AbortSignal): Promise<void> {
    const theme = await this.resources.theme(this.setting('force', 'sussex'), signal);
    if (!signal.aborted) this.adoptTheme(theme.css);
  }

  protected override started(): void {
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return this.isReady ? html\`<div class="root" part="widget"><h2>${title}</h2></div>\` : html\`<slot></slot>\`;
  }
}
`,
      [`${folder}/${id}.styles.ts`]: `import { css } from 'lit';

/** What only this widget has. */
export const ${styles} = css\`
  :host([hidden]) {
    display: none;
  }
\`;
`,
      [`${folder}/${id}.examples.ts`]: `import { html, type TemplateResult } from 'lit';
import { createTheme, themeCss } from '@frontcounter/themes';
import type { Resources } from '../client/resources.js';
import type { Example } from '../examples.js';
import { PoliceWidget } from '../internal/widget.js';

export interface ${pascal(id)}Example {
  /** Words that are on screen in this state. */
  readonly shows: string;
  readonly lang?: 'en' | 'cy';
}

const resources: Resources = {
  definition: () => new Promise(() => {}),
  overlay: () => Promise.resolve(undefined),
  theme: () =>
    Promise.resolve({
      id: 'neutral',
      name: { en: 'Example Police' },
      languages: ['en', 'cy'],
      contacts: { emergency: '999', nonEmergency: '101' },
      css: themeCss(createTheme({})),
    }),
};

export const title = '${id}';

/** Every state of the widget. */
export const examples: readonly Example<${pascal(id)}Example>[] = [{ name: 'ready', data: { shows: '${title}' } }];

export function render({ lang = 'en' }: ${pascal(id)}Example): TemplateResult {
  PoliceWidget.resources = resources;
  return html\`<police-${id} force="neutral" lang=\${lang}><p>Call 101.</p></police-${id}>\`;
}

/** Resolves when an example has reached its state. */
export async function reached(element: Element): Promise<void> {
  if (element instanceof PoliceWidget) await element.updateComplete;
}
`,
      [`${folder}/${id}.browser.test.ts`]: `import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../define/${id}.js';
import { examples, render } from './${id}.examples.js';

describe('police-${id}', () => {
  for (const { name, data } of examples) {
    it(\`shows its state "\${name}", and axe finds nothing\`, async () => {
      const element = await fixture(render(data));

      await waitUntil(() => element.shadowRoot?.textContent.includes(data.shows), data.shows);

      await expect(element).to.be.accessible();
    });
  }
});
`,
      [`packages/components/src/define/${id}.ts`]: `import { ${name} } from '../${id}/${id}.js';

// Another copy of the library may have been first on the page; its element stands.
if (!customElements.get('police-${id}')) customElements.define('police-${id}', ${name});
`,
      [`packages/components/src/loader/widgets/${id}.ts`]: `import { ${name} } from '../../${id}/${id}.js';
import { startWidget, type Start } from '../start-widget.js';

export const start: Start = (page) => startWidget('police-${id}', ${name}, page);
`,
    },
    next: [
      `Export the class: add to packages/components/src/index.ts  export { ${name} } from './${id}/${id}.js';`,
      `Describe its attributes, events and parts in ${folder}/${id}.ts; the manifest is made from that.`,
      'Add an example for every state to its examples file: stories, tests and accessibility checks read them.',
      `npm run build, then npm test -- ${id}. The script tag loads it with the page's first <police-${id}>.`,
    ],
  };
});
