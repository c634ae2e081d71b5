import '../packages/components/src/define/report-form.ts';
import { forceNames } from '../stories/themes.ts';

const toolbar = (
  /** @type {string} */ title,
  /** @type {'globe' | 'paintbrush'} */ icon,
  /** @type {[string, string][]} */ items,
) => ({
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) },
});

/** @type {import('@storybook/web-components-vite').Preview} */
const preview = {
  globalTypes: {
    reader: toolbar('Language', 'globe', [
      ['own', 'Language of the story'],
      ['english', 'English'],
      ['welsh', 'Cymraeg'],
      ['rtl', 'Right to left'],
    ]),
    force: toolbar('Force', 'paintbrush', forceNames),
  },
  initialGlobals: { reader: 'own', force: 'neutral' },
  parameters: { layout: 'padded', a11y: { test: 'error' } },
  // Tells whoever visits the stories by script that this one has come to its state.
  afterEach: () => {
    document.body.dataset['story'] = 'finished';
  },
};

export default preview;
