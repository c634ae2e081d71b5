import type { Page } from '../../support/browsers.js';
import { pickRadio, pressButton, tabTo } from './keyboard.js';

/** An officer at the page of the demonstration, with a keyboard and nothing else. */
export class Officer {
  private constructor(readonly page: Page) {}

  /** Signs in with the key that the page shows. */
  static async signIn(page: Page, site: string): Promise<Officer> {
    await page.goto(`${site}/officer/`);
    await pressButton(page, 'Fill it in');
    await page.press('Enter');
    await page.see({ role: 'heading', name: 'Reports' });
    return new Officer(page);
  }

  async open(reference: string): Promise<void> {
    await pressButton(this.page, 'Look for new reports');
    await this.page.see({ role: 'button', name: reference });
    await pressButton(this.page, reference);
    await this.page.see({ role: 'heading', name: 'What was reported' });
  }

  async backToAll(): Promise<void> {
    await pressButton(this.page, 'All reports', 'Shift+Tab');
    await this.page.see({ role: 'heading', name: 'Reports' });
  }

  /** Moves the report that is open, says something, or both. `say` is `message`, `question`, or `answer` and an entry's id. */
  async send(update: { stage?: string; outcome?: string; say?: string; en?: string; cy?: string }): Promise<void> {
    const { page } = this;
    if (update.stage !== undefined) await pickRadio(page, 'stage', update.stage);
    if (update.outcome !== undefined) await pickRadio(page, 'outcome', update.outcome);
    if (update.say !== undefined) await pickRadio(page, 'kind', update.say);
    for (const [id, words] of [
      ['text-en', update.en],
      ['text-own', update.cy],
    ] as const) {
      if (words === undefined) continue;
      await tabTo(page, (control) => control.id === id, id);
      await page.type(words);
    }
    await pressButton(page, 'Send to the person');
    await page.see('#done');
  }

  /** Sends an alert to who wants to hear of a topic in the area of a force. Gives what the page says of it. */
  async sendAlert(alert: {
    force: string;
    topic: string;
    severity: 'all' | 'important' | 'urgent';
    title: string;
    text: string;
    titleCy?: string;
    textCy?: string;
  }): Promise<string> {
    const { page } = this;
    await pressButton(page, 'Alerts', 'Shift+Tab');
    await page.see({ role: 'heading', name: 'Send an alert' });
    // WebKitGTK opens a menu of the system for a list, which no driver can press keys in.
    await page.choose('#alert-force', alert.force);
    await tabTo(page, ({ type, value }) => type === 'checkbox' && value === alert.topic, alert.topic);
    await page.press('Space');
    await pickRadio(page, 'alert-severity', alert.severity);
    for (const [id, words] of [
      ['alert-title-en', alert.title],
      ['alert-title-cy', alert.titleCy],
      ['alert-text-en', alert.text],
      ['alert-text-cy', alert.textCy],
    ] as const) {
      if (words === undefined) continue;
      await tabTo(page, (control) => control.id === id, id);
      await page.type(words);
    }
    await pressButton(page, 'Check before you send it');
    await page.see({ role: 'heading', name: 'Check before you send it' });
    await pressButton(page, 'Send it');
    return page.see('#alert-done');
  }

  /** Reads the report that is open again until it says this. */
  async hears(words: string): Promise<void> {
    await pressButton(this.page, 'Look for news');
    await this.page.waitFor((expected) => document.getElementById('history')?.textContent.includes(expected), [words]);
  }
}
