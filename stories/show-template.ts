import { render } from 'lit';
import { exampleContext, type Example, type ExampleSet } from '../packages/components/src/examples.js';
import { adoptSheets, sheetsOf, themeSheet } from '../packages/components/src/internal/adopt-styles.js';
import { root } from '../packages/components/src/parts/root.js';
import { firstStyles } from '../packages/components/src/styles/first.styles.js';
import { laterStyles } from '../packages/components/src/styles/later.styles.js';
import type { Story } from './stories.js';
import { themeOf } from './themes.js';

/** Shows an example of a template as a widget would: in a shadow root, in its frame, with its styles and a theme. */
export function showTemplate(set: ExampleSet<unknown>, { data, reader: own = 'english' }: Example<unknown>): Story {
  return {
    render: (_, { globals: { reader, force } }) => {
      const context = exampleContext(reader === 'own' ? own : reader);
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'open' });
      adoptSheets(shadow, [...sheetsOf([...firstStyles, ...laterStyles]), themeSheet(themeOf(force).css)]);
      render(root(set.render(data, context), context), shadow);
      return host;
    },
  };
}
