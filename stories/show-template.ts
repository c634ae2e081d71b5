import { render } from 'lit';
import {
  exampleContext,
  type Example,
  type ExampleReader,
  type ExampleSet,
} from '../packages/components/src/examples.js';
import { adoptSheets, sheetsOf, themeSheet } from '../packages/components/src/internal/adopt-styles.js';
import { root } from '../packages/components/src/parts/root.js';
import type { TemplateContext } from '../packages/components/src/parts/template-context.js';
import { files } from '../packages/components/src/styles/files.styles.js';
import { firstStyles } from '../packages/components/src/styles/first.styles.js';
import { laterStyles } from '../packages/components/src/styles/later.styles.js';
import type { Globals } from './globals.js';
import { imitate, setStage } from './modes.js';
import type { Story } from './stories.js';
import { themeOf } from './themes.js';

/** Shows an example of a template as a widget would: in a shadow root, in its frame, with its styles and a theme. */
export function showTemplate(set: ExampleSet<unknown>, { data, reader = 'english' }: Example<unknown>): Story {
  return {
    render: (_, { globals }) => {
      setStage(globals);
      const context = contextFor(reader, globals);
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'open' });
      const sheets = sheetsOf([...firstStyles, ...laterStyles, files]);
      adoptSheets(shadow, [...sheets, themeSheet(themeOf(globals.force).css)]);
      render(root(set.render(data, context), context), shadow);
      imitate(shadow, globals.mode);
      return host;
    },
  };
}

const readers: Readonly<Record<string, ExampleReader>> = { en: 'english', cy: 'welsh' };

function contextFor(own: ExampleReader, { language, direction }: Globals): TemplateContext {
  const context = exampleContext(readers[language] ?? own);
  return direction === 'own' ? context : { ...context, dir: direction };
}
