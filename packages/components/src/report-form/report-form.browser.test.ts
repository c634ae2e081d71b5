import { expect } from '@open-wc/testing';
import { answerEverything, openForm } from './testing/report-form-fixture.js';

describe('a journey through the report form', () => {
  it('shows its children until it stands, and then the first question', async () => {
    const { element, person, heard } = await openForm();

    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
    expect(element.firstElementChild?.getBoundingClientRect().height).to.equal(0);
    expect(person.heading).to.equal('What did you lose?');
    expect(heard).to.deep.equal([
      ['ready', null],
      ['page-view', { page: 'kind', kind: 'page' }],
    ]);
  });

  it('does not take focus before the person has done anything', async () => {
    const { element } = await openForm();

    expect(document.activeElement).not.to.equal(element);
  });

  it('moves focus to the heading of each new page', async () => {
    const { person } = await openForm();

    await person.choose('An umbrella');
    await person.press('Continue');
    await person.isAt('About it');

    expect(person.focused).to.have.property('localName', 'h2');
    expect(person.focus).to.equal('About it');
  });

  it('moves focus to the error summary, whose links lead to the inputs', async () => {
    const { person, heard } = await openForm();

    await person.press('Continue');
    await person.sees('There is a problem');

    expect(person.focused?.classList.contains('error-summary')).to.equal(true);
    expect(heard.at(-1)).to.deep.equal(['errors-shown', { count: 1 }]);
    const address = location.href;
    await person.press('Select what you lost');
    expect(person.focus).to.equal('An umbrella');
    expect(location.href).to.equal(address);
  });

  it('links an error of one part of a question to that part', async () => {
    const { person } = await openForm();
    await answerEverything(person);
    await person.press(/^Change When did you lose it/);
    await person.isAt('When did you lose it?');

    await person.type('Month', '');
    await person.press('Continue');
    await person.press('The date must include a day, a month and a year');

    expect(person.focus).to.equal('Month');
  });

  it('opens a question that an answer on the same page asks for, and keeps what was typed', async () => {
    const { person } = await openForm();
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.type('How did you lose it? (optional)', 'On the bus');

    await person.type('Main colour', 'other');
    await person.type('Which colour?', 'Green');

    expect((await person.control('How did you lose it? (optional)')).value).to.equal('On the bus');
  });

  it('keeps what was typed when the person goes back before finishing a page', async () => {
    const { person } = await openForm();
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.type('How did you lose it? (optional)', 'On the bus');

    await person.press('Back');
    await person.isAt('What did you lose?');
    expect((await person.control('An umbrella')).checked).to.equal(true);
    await person.press('Continue');

    expect((await person.control('How did you lose it? (optional)')).value).to.equal('On the bus');
  });

  it('goes from check answers to an answer and straight back', async () => {
    const { person, client } = await openForm();
    await answerEverything(person);

    await person.press('Change Main colour');
    await person.isAt('About it');
    await person.type('Main colour', 'red');
    await person.press('Continue');
    await person.isAt('Check your answers');
    await person.sees('Main colour Red');
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');

    expect(client.calls[0]?.submission.answers['colour']).to.equal('red');
  });

  it('gives up a change on the way back', async () => {
    const { person } = await openForm();
    await answerEverything(person);
    await person.press('Change Main colour');
    await person.type('Main colour', 'red');

    await person.press('Back');
    await person.isAt('Check your answers');
    await person.sees('Main colour Black');
    await person.press('Change Main colour');

    expect((await person.control('Main colour')).value).to.equal('black');
  });

  it('moves a thing on its list, says where it went, and keeps focus with it and the page as it is', async () => {
    const { person, heard } = await openForm();
    await answerEverything(person);
    await person.press('Change What does it look like?');
    await person.type('What does it look like?', 'A blue ribbon');
    await person.press('Continue');
    await person.choose('Yes');
    await person.press('Continue');
    await person.type('What does it look like?', 'My initials');
    await person.press('Continue');
    await person.sees(/A blue ribbon.*My initials/);
    await person.choose('No');
    const before = heard.length;

    await person.press('Move up Item 2');

    await person.sees(/My initials.*A blue ribbon/);
    await person.hears('Moved. This is now item 1 of 2.');
    // At the top there is no way up: focus is on the way down of the same thing.
    expect(person.focus).to.equal('Move down Item 1');
    expect((await person.control('No')).checked).to.equal(true);
    expect(heard.length).to.equal(before);
    await person.press('Move down Item 1');
    await person.sees(/A blue ribbon.*My initials/);
    await person.hears('Moved. This is now item 2 of 2.');
    expect(person.focus).to.equal('Move up Item 2');
  });

  it('lists the things described, adds one, changes one and removes one', async () => {
    const { person } = await openForm();
    await answerEverything(person);
    await person.press('Change What does it look like?');
    await person.isAt('A mark on it');
    await person.type('What does it look like?', 'A blue ribbon');
    await person.press('Continue');
    await person.isAt('Marks on it');
    await person.sees('A blue ribbon');

    await person.choose('Yes');
    await person.press('Continue');
    await person.sees('Item 2');
    await person.type('What does it look like?', 'My initials');
    await person.press('Continue');
    await person.sees('My initials');
    await person.press('Remove Item 1');
    await person.sees(/^(?!.*blue ribbon)/);

    expect(person.focus).to.equal('Marks on it');
    await person.press('Continue');
    await person.press('Select yes to add another mark');
    expect(person.focus).to.equal('Yes');
  });

  it('ends on an exit page where the answers lead elsewhere, and can go back', async () => {
    const { person, heard } = await openForm();
    await person.choose('A passport');
    await person.press('Continue');
    await person.isAt('Tell HM Passport Office');

    expect(heard.slice(-2)).to.deep.equal([
      ['page-view', { page: 'passport', kind: 'exit' }],
      ['exit', { page: 'passport' }],
    ]);
    expect(await person.button('Report a lost passport')).to.have.attribute('referrerpolicy', 'no-referrer');
    await person.press('Back');
    await person.isAt('What did you lose?');
  });

  it('says 999 and 101 in the same place on every page', async () => {
    const { element, person } = await openForm();
    const isLast = (): boolean =>
      element.shadowRoot?.querySelector('.emergency') ===
      element.shadowRoot?.querySelector('.page')?.nextElementSibling;

    expect(isLast()).to.equal(true);
    await answerEverything(person);
    expect(isLast()).to.equal(true);
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');
    expect(isLast()).to.equal(true);
  });

  it('tells the host page nothing that was typed', async () => {
    const { person, heard } = await openForm();
    await answerEverything(person);
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');

    expect(JSON.stringify(heard)).not.to.match(/Mair|mair@|ribbon|black/);
    expect(heard.slice(-2)).to.deep.equal([
      ['submitted', { reference: '4F7K-9QWX' }],
      ['page-view', { page: 'confirmation', kind: 'confirmation' }],
    ]);
  });
});
