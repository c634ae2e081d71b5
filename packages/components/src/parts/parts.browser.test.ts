import { expect } from '@open-wc/testing';
import { words, type ExampleSet } from '../examples.js';
import { mount, TREES, unmountAll, wordsOf } from '../testing/mount.js';
import { examples as advices } from './advice.examples.js';
import { examples as backLinks } from './back-link.examples.js';
import { examples as buttons } from './button.examples.js';
import { examples as characterCounts } from './character-count.examples.js';
import { examples as contents } from './content.examples.js';
import { errorMessage } from './error-message.js';
import { examples as errorMessages } from './error-message.examples.js';
import { errorSummary } from './error-summary.js';
import { examples as errorSummaries } from './error-summary.examples.js';
import { heading } from './heading.js';
import { examples as exitBars } from './exit-bar.examples.js';
import { examples as exitNotes } from './exit-notes.examples.js';
import { examples as headings } from './heading.examples.js';
import { examples as labels } from './label.examples.js';
import { examples as languageSwitches } from './language-switch.examples.js';
import { examples as notifications } from './notification.examples.js';
import { quotable } from './panel.js';
import { examples as panels } from './panel.examples.js';
import { examples as paragraphSets } from './paragraphs.examples.js';
import { withPhoneNumbers } from './phone-numbers.js';
import { examples as progresses } from './progress.examples.js';
import { summaryCard, summaryList } from './summary-list.js';
import { examples as summaryLists } from './summary-list.examples.js';
import { examples as affixes } from './affixed.examples.js';
import { examples as captions } from './caption.examples.js';
import { examples as choices } from './choice.examples.js';
import { examples as fieldsets } from './fieldset.examples.js';
import { examples as fileLists } from './file-list.examples.js';
import { examples as hints } from './hint.examples.js';
import { examples as insets } from './inset.examples.js';
import { examples as receipts } from './receipt-codes.examples.js';
import { text } from './text.js';

afterEach(unmountAll);

/** Every example of a part, in both kinds of tree. Labels have no control of their own and are checked with questions. */
function runPartSuite<Data>({ title, examples, render }: ExampleSet<Data>): void {
  for (const tree of TREES) {
    for (const { name, data, reader } of examples) {
      it(`${title}: ${name} passes axe in ${tree === 'light DOM' ? 'light DOM' : 'a shadow root'}`, async () => {
        const { host } = mount((context) => render(data, context), { tree, ...(reader && { reader }) });

        expect(wordsOf(host.shadowRoot?.firstElementChild ?? host)).not.to.equal('');
        await expect(host).to.be.accessible();
      });
    }
  }
}

runPartSuite(labels);
runPartSuite(buttons);
runPartSuite(errorSummaries);
runPartSuite(summaryLists);
runPartSuite(backLinks);
runPartSuite(characterCounts);
runPartSuite(contents);
runPartSuite(advices);
runPartSuite(errorMessages);
runPartSuite(exitBars);
runPartSuite(exitNotes);
runPartSuite(headings);
runPartSuite(languageSwitches);
runPartSuite(notifications);
runPartSuite(panels);
runPartSuite(affixes);
runPartSuite(captions);
runPartSuite(choices);
runPartSuite(fieldsets);
runPartSuite(fileLists);
runPartSuite(hints);
runPartSuite(insets);
runPartSuite(receipts);
runPartSuite(paragraphSets);
runPartSuite(progresses);

describe('words', () => {
  it('say their language only where it is not that of the page', () => {
    const { tree } = mount((context) => [text(words('Back'), context), text({ text: 'Yn ôl', lang: 'cy' }, context)]);

    const [english, welsh] = tree.querySelectorAll('span');
    expect(english?.hasAttribute('lang')).to.equal(false);
    expect(welsh?.lang).to.equal('cy');
    expect(welsh?.dir).to.equal('ltr');
  });

  it('that a person typed find their own direction', () => {
    const { tree } = mount((context) => text({ text: 'هاتف' }, context));

    const typed = tree.querySelector('span');
    expect(typed && getComputedStyle(typed).direction).to.equal('rtl');
  });

  it('still change after a page translator has replaced their text nodes', () => {
    const { tree, update } = mount((context) => errorMessage(words('Enter your name'), 'error', context));
    for (const span of tree.querySelectorAll('span')) {
      if (span.childElementCount > 0) continue;
      // As Google Translate does: a <font> in place of each text node.
      span.replaceChildren(document.createRange().createContextualFragment('<font>Podaj swoje imię</font>'));
    }

    update((context) => errorMessage(words('Enter your first name'), 'error', context));

    expect(wordsOf(tree.querySelector('.error-message'))).to.match(/Enter your first name$/);
  });
});

describe('headings', () => {
  it('take the level that the host page leaves to them', () => {
    const { tree } = mount((context) => [
      heading('Page', context),
      heading('Section', context, 'm'),
      heading('Page', { headingLevel: 3 }),
    ]);

    const levels = [...tree.querySelectorAll('h2')].map(({ ariaLevel }) => ariaLevel);
    expect(levels).to.deep.equal([null, '3', '3']);
  });
});

describe('error summary', () => {
  it('hands over the id of the answer, and leaves the address of the page alone', () => {
    const followed: string[] = [];
    const view = {
      problems: [
        { questionId: 'item-type', message: words('Select what you lost') },
        { questionId: 'name', part: 'last', message: words('Enter your last name') },
      ],
      onFollow: (id: string) => followed.push(id),
    };
    const { tree, context } = mount((given) => errorSummary(view, given));
    const address = location.href;

    for (const link of tree.querySelectorAll('a')) link.click();

    expect(followed).to.deep.equal([`${context.idPrefix}-item-type`, `${context.idPrefix}-name_last`]);
    expect(location.href).to.equal(address);
  });

  it('can take focus, and holds the one alert', () => {
    const view = { problems: [{ questionId: 'a', message: words('Enter it') }], onFollow: () => {} };
    const { tree } = mount((given) => errorSummary(view, given));
    const summary = tree.querySelector<HTMLElement>('.error-summary');

    summary?.focus();

    expect(summary?.getRootNode()).to.have.property('activeElement', summary);
    expect(tree.querySelectorAll('[role="alert"]')).to.have.length(1);
    expect(wordsOf(tree.querySelector('[role="alert"]'))).to.equal('There is a problem Enter it');
  });
});

describe('summary list', () => {
  it('names each change link by its question, beginning with what is seen', () => {
    const row = { label: words('What did you lose?'), value: [words('Passport')], onChange: () => {} };
    const { tree } = mount((context) => summaryList([row], context));

    expect(wordsOf(tree.querySelector('button'))).to.equal('Change What did you lose?');
  });

  it('says when an optional question was left', () => {
    const { tree } = mount((context) => summaryList([{ label: words('IMEI'), value: [] }], context));

    expect(wordsOf(tree.querySelector('.summary-list__value'))).to.equal('Not provided');
  });

  it('names the thing that a press on remove takes away', () => {
    let removed = 0;
    const card = {
      title: words('Item 2'),
      rows: [],
      actions: [{ label: words('Remove'), onClick: () => (removed += 1) }],
    };
    const { tree } = mount((context) => summaryCard(card, context));

    tree.querySelector('button')?.click();

    expect(wordsOf(tree.querySelector('button'))).to.equal('Remove Item 2');
    expect(removed).to.equal(1);
  });
});

describe('numbers to quote', () => {
  it('can be pressed where they are the police’s, and stay left to right', () => {
    const { tree } = mount((context) => withPhoneNumbers(words('Call 999 or 101, not 1010 or 28.'), context), {
      reader: 'rtl',
    });

    const links = [...tree.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['tel:999', 'tel:101']);
    expect(links.map((link) => getComputedStyle(link).direction)).to.deep.equal(['ltr', 'ltr']);
    expect(wordsOf(tree.firstElementChild)).to.equal('Call 999 or 101, not 1010 or 28.');
  });

  it('are grouped for reading aloud, and kept from translators', () => {
    const { tree } = mount(() => [quotable('1234567890123456'), quotable('4F7K-9QWX')], { reader: 'rtl' });

    const [code, reference] = tree.querySelectorAll('bdi');
    expect(wordsOf(code)).to.equal('1234 5678 9012 3456');
    expect(wordsOf(reference)).to.equal('4F7K-9QWX');
    expect(code?.translate).to.equal(false);
    expect(code && getComputedStyle(code).direction).to.equal('ltr');
  });

  it('break in the middle where they do not fit', () => {
    const { tree, host } = mount(() => quotable('1234567890123456'));
    host.style.setProperty('inline-size', '170px');
    const digits = tree.querySelector('bdi')?.firstChild?.nextSibling;
    const lineOf = (index: number): number => {
      const range = document.createRange();
      if (digits) range.setStart(digits, index);
      if (digits) range.setEnd(digits, index + 1);
      return range.getBoundingClientRect().top;
    };

    const [first, second, third, fourth] = [lineOf(0), lineOf(8), lineOf(10), lineOf(18)];

    expect(second).to.equal(first);
    expect(third).to.be.above(first);
    expect(fourth).to.equal(third);
  });
});
