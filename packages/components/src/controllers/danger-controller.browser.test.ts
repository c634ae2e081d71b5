import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { DangerController } from './danger-controller.js';

/** A page with two places to write, as a widget has it. */
class WritingPage extends LitElement {
  override render(): TemplateResult {
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <textarea name="story"></textarea><input type="text" name="place" /><input type="radio" name="kind" />
    </form>`;
  }

  write(name: string, text: string): void {
    const control = this.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
customElements.define('writing-page', WritingPage);

interface Watched {
  readonly page: WritingPage;
  readonly controller: DangerController<string>;
  readonly found: Promise<void>;
}

const pages: Element[] = [];

async function written(before: Readonly<Record<string, string>> = {}): Promise<WritingPage> {
  const page = new WritingPage();
  document.body.append(page);
  pages.push(page);
  await page.updateComplete;
  for (const [name, text] of Object.entries(before)) page.write(name, text);
  return page;
}

/** What is shown of the journey: its answers, and the page that it is at. */
interface Journey {
  answered: unknown;
  at: string;
}

function watch(page: WritingPage, journey: Journey = { answered: {}, at: 'page' }): Watched {
  let tell = (): void => undefined;
  const found = new Promise<void>((resolve) => (tell = resolve));
  const find = (text: string): ReadonlySet<string> => new Set(text.includes('knife') ? ['threat'] : []);
  const controller = new DangerController(page, {
    find,
    page: () => journey.at,
    answered: () => journey.answered,
    onFound: () => tell(),
  });
  return { page, controller, found };
}

describe('the watch for words of danger', () => {
  afterEach(() => pages.splice(0).forEach((page) => page.remove()));

  it('reads what was written before it came, in every control, and nobody needs to write more', async () => {
    const { controller, found } = watch(await written({ story: 'He has a knife', place: 'At home' }));
    await found;
    expect(controller.control).to.equal('story');
  });

  it('reads what was written before it came when the person has gone on to write elsewhere', async () => {
    const { page, controller, found } = watch(await written({ story: 'He has a knife' }));
    page.write('place', 'At home');
    page.write('kind', '');
    await found;
    expect(controller.control).to.equal('story');
  });

  it('reads what was answered on pages that were left before it came', async () => {
    const answered = [{ when: { year: 2026 } }, { incidents: [{ 'what-happened': 'She has a knife' }] }];
    const journey = { answered, at: 'page' };
    const { controller } = watch(await written({ story: 'At home' }), journey);
    expect(controller.shown).to.deep.equal({ kinds: new Set(['threat']), isHere: false });
  });

  it('reads the answers that a draft brings back, and what had been typed on its page', async () => {
    const journey: Journey = { answered: {}, at: 'first' };
    const { page, controller, found } = watch(await written(), journey);
    journey.answered = [{ story: 'He has a knife' }];
    journey.at = 'second';
    page.requestUpdate();
    await found;
    expect(controller.shown).to.deep.equal({ kinds: new Set(['threat']), isHere: false });

    const typed = { answered: {}, at: 'first' };
    const other = watch(await written(), typed);
    typed.at = 'second';
    other.page.renderRoot.querySelector('textarea')!.value = 'He has a knife';
    other.page.requestUpdate();
    await other.found;
    expect(other.controller.shown?.isHere).to.equal(true);
  });

  it('brings up nothing again that the person has hidden', async () => {
    const journey: Journey = { answered: [{ story: 'He has a knife' }], at: 'first' };
    const { page, controller } = watch(await written(), journey);
    controller.hide();
    journey.at = 'second';
    page.requestUpdate();
    await page.updateComplete;
    expect(controller.shown).to.equal(undefined);
  });
});
