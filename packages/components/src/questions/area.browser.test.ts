import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FoundAreas } from '@frontcounter/schemas';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { area } from './area.js';
import { foundAreas } from '../testing/found-areas.js';
import { examples } from './area.examples.js';
import { examples as searches } from './area-search.examples.js';

runQuestionSuite(area, examples);

const view = exampleQuestion('area', {
  question: { id: 'area' },
  label: 'Which neighbourhood?',
  raw: { search: '', area: '', name: '' },
});

function open(reply: FoundAreas | 'offline' | 'unreachable') {
  const asked: string[] = [];
  const findAreas = (query: string) => (asked.push(query), Promise.resolve(reply));
  const mounted = mount((context) => area.template(view, { ...context, findAreas }));
  const { tree } = mounted;
  const box = (): HTMLInputElement => tree.querySelector<HTMLInputElement>('[name="area_search"]')!;
  const list = (): HTMLSelectElement | null => tree.querySelector('select');
  return { ...mounted, asked, box, list, raw: () => area.readRaw(tree, view) };
}

describe('looking for an area', () => {
  afterEach(unmountAll);

  for (const { name, data, reader } of searches.examples) {
    it(`passes axe: ${name}`, async () => {
      const { host } = mount((context) => searches.render(data, context), { ...(reader && { reader }) });
      await expect(host).to.be.accessible();
    });
  }

  it('goes to the list of what was found by Enter, and takes what is chosen', async () => {
    const person = open(foundAreas);
    person.box().value = ' Sample ';
    person.box().focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => person.list());

    expect(person.asked).to.deep.equal(['Sample']);
    expect((person.tree as ShadowRoot).activeElement).to.equal(person.list());
    expect(person.raw().area).to.equal('');
    person.list()!.value = '1';
    person.list()!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(person.raw()).to.deep.equal({ search: ' Sample ', area: 'SA02', name: 'Sample Town North' });
    person.list()!.value = '';
    person.list()!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(person.raw().area).to.equal('');
  });

  it('takes the only area there is, and never says its name aloud', async () => {
    const person = open({ areas: [{ id: 'SA01', name: 'Sample Town Centre' }] });
    const heard: (string | null)[] = [];
    person.tree.addEventListener('input', ({ target }) => heard.push((target as Element).getAttribute('name')));
    person.box().value = 'AA1 1AA';
    person.tree.querySelector('button')!.click();
    await waitUntil(() => person.list());

    expect(person.raw().area).to.equal('SA01');
    expect(person.list()!.value).to.equal('0');
    expect(wordsOf(person.tree.querySelector('.area__chosen'))).to.include('Sample Town Centre');
    expect(person.announced.join()).to.equal('Looking for areas,1 area found');
    expect(heard, 'the page is told of it as of typing').to.deep.equal(['area_area']);
  });

  it('shows whose area it is, and does not say that aloud', async () => {
    const person = open({ areas: [], elsewhere: { force: 'kent', name: 'Kent Police' } });
    person.box().value = 'Elsewhere';
    person.tree.querySelector('button')!.click();
    await waitUntil(() => wordsOf(person.tree.querySelector('.address-search')).includes('Kent Police'));

    expect(person.announced.join()).to.include('not in this force’s area').and.not.include('Kent');
  });

  it('asks nobody for nothing, and says why nothing came', async () => {
    const person = open('unreachable');
    person.tree.querySelector('button')!.click();
    expect(person.asked).to.deep.equal([]);
    expect(person.box().ariaInvalid).to.equal('true');

    person.box().value = 'Sample';
    person.tree.querySelector('button')!.click();
    await waitUntil(() => person.announced.join().includes('cannot look for areas'));
  });
});
