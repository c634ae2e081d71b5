import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { hasQuestionTemplates, loadQuestionTemplates, question, questions } from './question-templates.js';
import { readRaw } from './read-raw.js';

const radios = exampleQuestion('radios', {
  question: { id: 'contact-by' },
  label: 'How should we contact you?',
  raw: 'post',
  options: [
    { id: 'email', label: 'Email' },
    { id: 'post', label: 'Post' },
  ],
});
const textInput = (id: string) =>
  exampleQuestion('text-input', { question: { id, rules: { maxLength: 60 } }, label: id, raw: '' });

describe('question templates', () => {
  afterEach(unmountAll);

  it('have radios at once, and the other types after loading them', async () => {
    expect(hasQuestionTemplates([radios])).to.equal(true);
    expect(hasQuestionTemplates([radios, textInput('email')])).to.equal(false);
    expect(() => mount((context) => question(textInput('email'), context))).to.throw('loadQuestionTemplates()');

    await loadQuestionTemplates();

    expect(hasQuestionTemplates([radios, textInput('email')])).to.equal(true);
  });

  it('fetch ahead what a type of the service brings in a file of its own, and not that of another', async () => {
    const { laterQuestionTemplates } = await import('./later-question-templates.js');
    const { location } = laterQuestionTemplates;
    const { fetchAhead } = location;
    let fetched = 0;
    Object.assign(location, { fetchAhead: () => ((fetched += 1), fetchAhead?.()) });

    await loadQuestionTemplates([textInput('email')]);
    expect(fetched).to.equal(0);
    await loadQuestionTemplates([textInput('email'), { type: 'location' }]);
    expect(fetched).to.equal(1);

    Object.assign(location, { fetchAhead });
  });

  it('read what a page holds, by question', async () => {
    await loadQuestionTemplates();
    const views = [radios, textInput('email')];
    const { tree } = mount((context) => questions(views, context));
    const input = tree.querySelector<HTMLInputElement>('[name="email"]');
    if (input) input.value = 'someone@example.com';

    expect(readRaw(tree, views)).to.deep.equal({ 'contact-by': 'post', email: 'someone@example.com' });
  });

  it('leave what was typed in its own question when another opens above it', async () => {
    await loadQuestionTemplates();
    const { tree, update } = mount((context) => questions([radios, textInput('second')], context));
    const input = tree.querySelector<HTMLInputElement>('[name="second"]');
    if (input) input.value = 'typed';

    const opened = [radios, textInput('first'), textInput('second')];
    update((context) => questions(opened, context));

    expect(readRaw(tree, opened)).to.deep.equal({ 'contact-by': 'post', first: '', second: 'typed' });
    expect(tree.querySelector('[name="second"]')).to.equal(input);
  });
});
