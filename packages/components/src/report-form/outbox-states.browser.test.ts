import { expect } from '@open-wc/testing';
import type { ExampleSet } from '../examples.js';
import { mount, unmountAll, wordsOf, type Mounted } from '../testing/mount.js';
import { examples as notSentPages } from './not-sent-page.examples.js';
import { examples as notices } from './outbox-notices.examples.js';
import { examples as waitingPages } from '../journey/waiting-page.examples.js';

afterEach(unmountAll);

function show<Data>({ examples, render }: ExampleSet<Data>, name: string): Mounted {
  const example = examples.find((each) => each.name === name);
  if (!example) throw new Error(`There is no example ${name}.`);
  return mount((context) => render(example.data, context), { ...(example.reader && { reader: example.reader }) });
}

function said({ tree }: Mounted): string {
  return wordsOf(tree.firstElementChild);
}

function buttons({ tree }: Mounted): string[] {
  return [...tree.querySelectorAll('button')].map(wordsOf);
}

function runSuite<Data>(set: ExampleSet<Data>): void {
  for (const { name, reader } of set.examples) {
    it(`${set.title}: ${name} passes axe`, async () => {
      const { host, tree } = show(set, name);

      await expect(host).to.be.accessible();
      // Nothing of a state may be left in English: the words come along in every language.
      if (reader === 'welsh') expect([...tree.querySelectorAll('[lang=en]')].map(wordsOf)).to.deep.equal([]);
    });
  }
}

describe('every state of a report that waits', () => {
  runSuite(notSentPages);
  runSuite(notices);
  runSuite(waitingPages);
});

describe('the page of a report that was not sent', () => {
  const choices = ['Send now', 'Change my answers', 'Do not send it: delete it'];

  it('names the day until which it is sent, and warns of other people at the device', () => {
    const shown = show(notSentPages, 'no-answer');

    expect(said(shown)).to.include('before 9 March 2026').and.to.include('other people use');
    expect(buttons(shown)).to.deep.equal(choices);
  });

  it('promises nothing where the device keeps nothing', () => {
    const words = said(show(notSentPages, 'device-does-not-keep-it'));

    expect(words).to.include('If you close this page, it is lost.').and.not.to.include('is kept on this device');
  });

  it('speaks of files where there are some', () => {
    expect(said(show(notSentPages, 'with-files'))).to.include('Your files are not kept');
    expect(said(show(notSentPages, 'device-does-not-keep-it-with-files'))).to.include('Your files are not kept');
    expect(said(show(notSentPages, 'no-answer'))).not.to.include('Your files');
  });

  it('offers to send again what another window may have sent, and not what is refused', () => {
    expect(buttons(show(notSentPages, 'sent-or-deleted-in-another-window'))).to.deep.equal(choices);
    expect(buttons(show(notSentPages, 'questions-changed'))).to.deep.equal(choices.slice(1));
  });
});

describe('the notices of reports of earlier visits', () => {
  it('name each report by its day, and give each buttons of its own', () => {
    const shown = show(notices, 'several-wait');

    expect(said(shown)).to.include('since 2 March 2026').and.to.include('since 4 March 2026');
    expect(buttons(shown)).to.have.length(6);
    const ids = [...shown.tree.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  const reasons = {
    expired: 'It has waited for more than 7 days.',
    'questions-changed': 'The questions have changed',
    'answers-to-correct': 'Some of its answers need to be corrected.',
    'not-taken': 'The service did not take it.',
  };
  for (const [name, reason] of Object.entries(reasons)) {
    it(`say why a report was not sent, and offer its answers only: ${name}`, () => {
      const shown = show(notices, name);

      expect(said(shown)).to.include(reason).and.to.include('A report of yours was not sent');
      expect(buttons(shown)).to.deep.equal(['Go back to its answers', 'Do not send it: delete it']);
    });
  }

  it('show the receipt of what was sent later, and say when its files are missing', () => {
    expect(said(show(notices, 'sent-later')))
      .to.include('4F7K-9QWX')
      .and.not.to.include('Files that you had added');
    expect(said(show(notices, 'sent-later-without-its-files'))).to.include('Files that you had added are missing.');
  });
});
