import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { tools } from '../stories/globals.ts';
import docsPage from './docs-page.mdx';
import { forgetDrafts } from '../stories/forget-drafts.ts';
import { answerInside, SERVICE, serviceFor } from '../stories/service/serve.ts';

// Every widget, so that a new one needs no line here.
import.meta.glob('../packages/components/src/define/*.ts', { eager: true });

// Attributes, events, parts and custom properties, as the build writes them.
const manifests = import.meta.glob('/packages/components/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest(Object.values(manifests)[0]);

/** @type {Pick<import('../stories/globals.ts').Globals, 'network' | 'reply'>} */
let told = { network: 'fast', reply: 'well' };

answerInside(globalThis, SERVICE, () => serviceFor(told));

const phone = (/** @type {string} */ name, /** @type {number} */ width, /** @type {number} */ height) => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
  type: /** @type {const} */ ('mobile'),
});

/** @type {import('@storybook/web-components-vite').Preview} */
const preview = {
  globalTypes: Object.fromEntries(
    Object.entries(tools).map(([name, { title, icon, items }]) => [
      name,
      {
        description: title,
        toolbar: {
          title,
          icon: /** @type {'globe'} */ (icon),
          dynamicTitle: true,
          items: items.map(([value, title]) => ({ value, title })),
        },
      },
    ]),
  ),
  initialGlobals: Object.fromEntries(Object.entries(tools).map(([name, { items }]) => [name, items[0]?.[0]])),
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    docs: { page: docsPage },
    // Colours come from the force and the mode.
    backgrounds: { disable: true },
    viewport: {
      options: {
        narrowest: phone('320 px, or 400% zoom', 320, 640),
        phone: phone('Phone', 390, 844),
        tablet: { name: 'Tablet', styles: { width: '820px', height: '1180px' }, type: 'tablet' },
        column: { name: 'A column of a page', styles: { width: '600px', height: '900px' }, type: 'desktop' },
      },
    },
    options: {
      storySort: { order: ['about', 'snippet', 'report-form', '*', 'services', 'questions', 'parts', 'tokens'] },
    },
  },
  beforeEach: ({ globals }) => {
    forgetDrafts();
    told = { network: globals['network'], reply: globals['reply'] };
  },
};

export default preview;
