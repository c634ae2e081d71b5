/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import {
  checkSubmission,
  createWords,
  english,
  type Overlay,
  type Reader,
  type Submission,
} from '@frontcounter/schemas';
import { completeOverlay, parseService } from '@frontcounter/schemas/definition';
import { loadLanguage } from '@frontcounter/schemas/languages';
import { showJourney } from '../../docs/examples/headless.js';

type Step = { readonly page: string; readonly raw: object } | { readonly list: string; readonly another: boolean };
interface Example {
  readonly id: string;
  readonly title: string;
  readonly today: string;
  readonly steps: readonly Step[];
  readonly end: { readonly at: 'check-answers' | 'exit'; readonly page?: string };
}

const folder = '/packages/schemas/services/lost-property';
const json = async <T>(file: string): Promise<T> => (await (await fetch(`${folder}/${file}`)).json()) as T;
const examples = await json<readonly Example[]>('examples.json');
const overlay = await json<Overlay>('cy.json');
const service = parseService(await json('service.json'), { overlays: { cy: overlay } });
const inEnglish: Reader = { words: createWords('en'), language: english };
const welshWords = createWords('en', 'cy', completeOverlay(service, 'cy', overlay));
const inWelsh: Reader = { words: welshWords, language: await loadLanguage('cy') };
const exitTitles = new Map(service.sections.flatMap(({ pages }) => pages.map(({ id, exit }) => [id, exit?.title])));

function open(reader = inEnglish, today = '2026-11-22'): { readonly root: HTMLElement; readonly sent: Submission[] } {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const sent: Submission[] = [];
  showJourney(root, { service, reader, today, force: 'sussex', say: (word) => word, send: (each) => sent.push(each) });
  return { root, sent };
}

function press(root: HTMLElement, label: string): void {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!button) throw new Error(`There is no button "${label}" on "${root.textContent}".`);
  button.click();
}

/** Fills inputs as a person would: one after another, each time on what is on screen by then. */
function fill(root: HTMLElement, name: string, raw: unknown): void {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) {
    for (const [part, value] of Object.entries(raw)) fill(root, `${name}.${part}`, value);
    return;
  }
  for (const text of [raw].flat()) {
    const named = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)];
    const input = named.find(({ value }) => named.length > 1 && value === text) ?? named[0];
    if (!input) throw new Error(`Nothing on screen is called "${name}".`);
    if (input instanceof HTMLTextAreaElement) input.value = String(text);
    else if (text !== false) input.click();
  }
}

function play(root: HTMLElement, steps: readonly Step[]): void {
  for (const step of steps) {
    if ('list' in step) press(root, step.another ? 'Yes' : 'No');
    else {
      for (const [id, raw] of Object.entries(step.raw)) fill(root, id, raw);
      press(root, 'Continue');
    }
  }
}

describe('the headless example', () => {
  for (const { id, title, today, steps, end } of examples) {
    it(`goes through "${title}"`, () => {
      const { root, sent } = open(inEnglish, today);
      play(root, steps);
      if (end.at === 'exit') {
        expect(root.querySelector('h2')?.textContent).to.equal(exitTitles.get(end.page ?? ''));
        expect(root.querySelector('form button')).to.equal(null);
        return;
      }
      press(root, 'Send');
      expect(sent, id).to.have.length(1);
      expect(sent.flatMap((submission) => checkSubmission(service, submission, { today }))).to.eql([]);
    });
  }

  it('asks in Welsh, and sends the same answers', () => {
    const [ordinary] = examples;
    const english = open();
    play(english.root, ordinary?.steps ?? []);
    press(english.root, 'Send');
    const welsh = open(inWelsh);
    expect(welsh.root.querySelector('legend span')?.getAttribute('lang')).to.equal('cy');
    play(welsh.root, ordinary?.steps ?? []);
    press(welsh.root, 'Send');

    expect(welsh.sent[0]?.language).to.equal('cy');
    expect(welsh.sent[0]?.answers).to.eql(english.sent[0]?.answers);
  });

  it('says what is wrong and keeps what was typed', () => {
    const { root } = open();
    const steps = examples[0]?.steps ?? [];
    play(root, steps.slice(0, 5));
    fill(root, 'lost-when', { day: '31', month: '2', year: '2026' });
    press(root, 'Continue');

    expect(root.querySelector('legend')?.textContent).to.contain('must be a real date');
    expect(root.querySelector('textarea')?.value).to.equal('31');
  });

  it('asks for no more things than a list may hold', () => {
    const { root, sent } = open();
    const longest = examples.find(({ steps }) => steps.some((step) => 'list' in step))?.steps ?? [];
    const list = longest.findIndex((step) => 'list' in step);
    play(root, longest.slice(0, list));
    for (let count = 2; count <= 20; count += 1) {
      press(root, 'Yes');
      fill(root, 'other-item', `Thing ${count}`);
      press(root, 'Continue');
    }

    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).not.to.include('Yes');
    press(root, 'Continue');
    play(root, longest.slice(longest.map((step) => 'list' in step).lastIndexOf(true) + 1));
    press(root, 'Send');

    expect(sent[0]?.answers['other-items']).to.have.length(20);
  });

  it('changes an answer from check answers, and comes back', () => {
    const { root, sent } = open();
    play(root, examples[0]?.steps ?? []);
    const row = [...root.querySelectorAll('form div')].find((each) => each.textContent.includes('Sam Rivers'));
    row?.querySelector('button')?.click();
    fill(root, 'your-name', { last: 'Brooks' });
    press(root, 'Continue');
    press(root, 'Send');

    expect(sent[0]?.answers['your-name']).to.eql({ first: 'Sam', last: 'Brooks' });
  });
});
