import { expect } from '@open-wc/testing';
import { createIntlLanguage } from './intl-language.js';
import { english } from './english.js';
import { loadLanguage } from './languages.js';
import {
  aboutDateExamples,
  dateExamples,
  dateTimeExamples,
  numberExamples,
  welshOrder,
  welshPlurals,
} from './language.examples.js';

describe('languages in this browser', () => {
  for (const tag of ['en', 'cy'] as const) {
    it(`prints ${tag} dates, instants and numbers, whatever the browser's own data`, async () => {
      const language = await loadLanguage(tag);
      for (const { iso, ...words } of dateExamples) expect(language.date(iso)).to.eql({ text: words[tag], lang: tag });
      for (const { iso, ...words } of aboutDateExamples)
        expect(language.aboutDate(iso)).to.eql({ text: words[tag], lang: tag });
      for (const { instant, ...words } of dateTimeExamples)
        expect(language.dateTime(new Date(instant))).to.eql({ text: words[tag], lang: tag });
      for (const { value, text } of numberExamples) expect(language.number(value)).to.equal(text);
    });
  }

  it('counts Welsh in six forms', async () => {
    const welsh = await loadLanguage('cy');
    expect(Array.from({ length: 21 }, (_, count) => welsh.plural(count)).join(' ')).to.equal(welshPlurals);
  });

  it('sorts Welsh by its own alphabet', async () => {
    const welsh = await loadLanguage('cy');
    for (const words of welshOrder) expect([...words].reverse().sort(welsh.compare)).to.eql(words);
  });

  it('uses what the browser really knows of another language', () => {
    expect(createIntlLanguage('pl').date('2026-03-01')).to.eql({ text: '1 marca 2026', lang: 'pl' });
    expect(createIntlLanguage('ur').dir).to.equal('rtl');
    expect(createIntlLanguage('fa').date('2026-03-01').text).to.contain('2026');
  });

  it('never passes off the language of the device as another, nor raw data as words', () => {
    const englishDate = english.date('2026-11-22').text;
    for (const tag of ['so', 'ti', 'ku', 'pa', 'gd', 'zz', 'cy']) {
      const { text, lang } = createIntlLanguage(tag).date('2026-11-22');
      if (lang === 'en') expect(text, tag).to.equal(englishDate);
      else expect(text, tag).to.not.match(/November|M11/);
    }
  });

  it('knows which scripts run from right to left', () => {
    for (const tag of ['ar', 'ur', 'fa', 'ps', 'ckb', 'pa-PK'])
      expect(createIntlLanguage(tag).dir, tag).to.equal('rtl');
    for (const tag of ['cy', 'pl', 'pa', 'so', 'ku', 'ti']) expect(createIntlLanguage(tag).dir, tag).to.equal('ltr');
  });
});
