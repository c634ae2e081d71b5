import type { Language } from '../../messages/language.js';
import type { Text } from '../../messages/words.js';
import { positionText, type Place } from './position.js';

interface LocationWords {
  readonly railway: string;
  readonly unknown: string;
  readonly marked: string;
  /** With `{metres}`, which is `metres` of that number. */
  readonly measured: string;
  readonly metres: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
}

const english: LocationWords = {
  railway: 'It was on a train or at a station',
  unknown: 'I do not know exactly where it was',
  marked: '{position} (marked on a map)',
  measured: '{position} (position of the device, to within {metres})',
  metres: { one: '{n} metre', other: '{n} metres' },
};

/** Metres as in Unicode CLDR 48. */
const welsh: LocationWords = {
  railway: 'Roedd ar drên neu mewn gorsaf',
  unknown: 'Nid wyf yn gwybod yn union ble roedd hyn',
  marked: '{position} (wedi’i nodi ar fap)',
  measured: '{position} (lleoliad y ddyfais, o fewn {metres})',
  metres: { two: '{n} fetr', other: '{n} metr' },
};

const languages: Readonly<Record<string, LocationWords>> = { en: english, cy: welsh };

/** What belongs to the type rather than to one question: in English, and marked so, where a language has none. */
export function locationWords(language: Pick<Language, 'tag' | 'number' | 'plural'>): {
  readonly railway: Text;
  readonly unknown: Text;
  /** A position as one line: the numbers, where they come from, and how sure they are. */
  readonly position: (position: Place) => Text;
} {
  const asked = language.tag.split('-')[0] ?? '';
  const lang = Object.hasOwn(languages, asked) ? asked : 'en';
  const words = languages[lang] ?? english;
  const say = (text: string): Text => ({ text, lang });
  return {
    railway: say(words.railway),
    unknown: say(words.unknown),
    position(position) {
      const { accuracy } = position;
      if (accuracy === undefined) return say(words.marked.replace('{position}', positionText(position)));
      const metres = (words.metres[language.plural(accuracy)] ?? words.metres.other).replace(
        '{n}',
        language.number(accuracy),
      );
      return say(words.measured.replace('{position}', positionText(position)).replace('{metres}', metres));
    },
  };
}
