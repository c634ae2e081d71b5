import { expect } from '@open-wc/testing';
import { draftKey } from '../client/kept-names.js';
import { DRAFT_LIFETIME, LocalDraftStore } from '../client/local-draft-store.js';
import type { Resources } from '../client/resources.js';
import { lostUmbrella } from './test-data/lost-umbrella.js';
import { exampleTheme } from '../testing/example-theme.js';
import { exampleResources } from './report-form.examples.js';
import type { Person } from '../testing/person.js';
import { answerEverything, openForm } from './testing/report-form-fixture.js';

/** A force of its own: test files that run beside this one share its storage. */
const force = 'kept-on-device';
const key = draftKey(force, 'lost-umbrella');
const resources: Resources = { ...exampleResources, theme: () => Promise.resolve({ ...exampleTheme, id: force }) };
const offer = 'Keep my answers on this device';
const found = 'You have answers here that you did not send';

async function answerFirstPage(person: Person): Promise<void> {
  await person.choose('An umbrella');
  await person.press('Continue');
  await person.isAt('About it');
}

/** Somebody who has answered one page, typed on the next, and then closed the page. */
async function leaveDraft(): Promise<void> {
  const { element, person } = await openForm({ resources });
  await answerFirstPage(person);
  await person.press(offer);
  await person.sees('Your answers are kept on this device until');
  await person.type('How did you lose it? (optional)', 'On the bus to Ho');
  dispatchEvent(new PageTransitionEvent('pagehide'));
  element.remove();
}

describe('answers kept on the device', () => {
  beforeEach(() => localStorage.removeItem(key));
  after(() => localStorage.removeItem(key));

  it('are not kept unless the person asks', async () => {
    const { element, person } = await openForm({ resources });
    await answerEverything(person);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    element.remove();
    expect(localStorage.getItem(key)).to.equal(null);
    expect(sessionStorage.length).to.equal(0);
  });

  it('are offered only when there is something to keep', async () => {
    const { person } = await openForm({ resources });
    expect(person.reads).not.to.contain(offer);
    await answerFirstPage(person);
    await person.sees(offer);
  });

  it('say so with focus, and until when', async () => {
    const { person } = await openForm({ resources });
    await answerFirstPage(person);
    await person.press(offer);
    expect(person.focus).to.contain('Your answers are kept on this device until');
  });

  it('bring the person back to the page that was left, with what was typed there', async () => {
    await leaveDraft();
    const { element, person } = await openForm({ resources });
    await person.sees(found);
    await expect(element).to.be.accessible();
    await person.press('Continue where you stopped');
    await person.isAt('About it');
    expect((await person.control('How did you lose it? (optional)')).value).to.equal('On the bus to Ho');
    expect(person.focus).to.equal('About it');
    await person.press('Back');
    await person.isAt('What did you lose?');
    expect((await person.control('An umbrella')).checked).to.equal(true);
  });

  it('stay as they are while the person has not said what to do with them', async () => {
    await leaveDraft();
    const kept = localStorage.getItem(key);
    const { person } = await openForm({ resources });
    await answerFirstPage(person);
    expect(localStorage.getItem(key)).to.equal(kept);
  });

  it('go when the person says so, at the start and on the way', async () => {
    await leaveDraft();
    const { person } = await openForm({ resources });
    await person.press('Delete them and start again');
    expect(localStorage.getItem(key)).to.equal(null);
    await person.isAt('What did you lose?');
    await answerFirstPage(person);
    await person.press(offer);
    await person.press('Delete my answers from this device');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(person.focus).to.equal('About it');
    await person.hears('Your answers were deleted from this device.');
  });

  it('go when the report was sent', async () => {
    const { person } = await openForm({ resources });
    await answerFirstPage(person);
    await person.press(offer);
    await person.sees('are kept on this device');
    await person.press('Back');
    await answerEverything(person);
    expect(localStorage.getItem(key)).not.to.equal(null);
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('go after a week, and are not mentioned then', async () => {
    await leaveDraft();
    const later = new LocalDraftStore(key, () => Date.now() + DRAFT_LIFETIME + 1000);
    expect(later.read()).to.equal(undefined);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('belong to the window that kept them last, and the other one says so and leaves them alone', async () => {
    const first = await openForm({ resources });
    await answerFirstPage(first.person);
    await first.person.press(offer);
    const second = await openForm({ resources });
    await second.person.press('Continue where you stopped');
    const kept = localStorage.getItem(key);

    await first.person.type('Main colour', 'black');
    await first.person.press('Continue');
    await first.person.isAt('A mark on it');
    await first.person.sees('another window has kept or deleted them');
    expect(localStorage.getItem(key)).to.equal(kept);

    await first.person.press('Keep the answers from this window');
    expect(localStorage.getItem(key)).not.to.equal(kept);
    await first.person.sees('are kept on this device');
  });

  it('do not come back when another window has deleted them', async () => {
    const { person } = await openForm({ resources });
    await answerFirstPage(person);
    await person.press(offer);
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key }));
    await person.sees('another window has kept or deleted them');
    await person.type('Main colour', 'black');
    await person.press('Continue');
    await person.isAt('A mark on it');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('cannot be kept where the browser refuses, and the person is told', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const { person } = await openForm({ resources });
      await answerFirstPage(person);
      await person.press(offer);
      await person.sees('This browser cannot keep your answers');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('are nothing to stumble over when what is stored is damaged', async () => {
    for (const rubbish of ['', '{', '[]', '{"savedAt":"soon","keeper":"x","journey":{}}']) {
      localStorage.setItem(key, rubbish);
      const { element, person } = await openForm({ resources });
      expect(person.reads).not.to.contain(found);
      element.remove();
    }
  });

  it('are deleted when nothing in them is of use any more', async () => {
    const journey = { serviceId: 'lost-umbrella', answers: {} };
    localStorage.setItem(key, JSON.stringify({ savedAt: new Date().toISOString(), keeper: 'x', journey }));
    const { person } = await openForm({ resources });
    await person.press('Continue where you stopped');
    await person.isAt('What did you lose?');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('are neither offered nor looked at in a sensitive service', async () => {
    await leaveDraft();
    const sensitive: Resources = {
      ...resources,
      definition: () => Promise.resolve({ ...lostUmbrella, safety: 'sensitive' }),
    };
    const { person } = await openForm({ resources: sensitive });
    expect(person.reads).not.to.contain(found);
    await answerFirstPage(person);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(person.reads).not.to.contain(offer);
  });
});
