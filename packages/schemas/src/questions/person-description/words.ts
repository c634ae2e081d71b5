import type { Language } from '../../messages/language.js';
import type { Text } from '../../messages/words.js';
import type { PERSON_CHOICES, PersonChoice, PersonPart } from './parts.js';

interface PersonWords {
  readonly labels: Readonly<Record<PersonPart, string>>;
  readonly hints: Partial<Readonly<Record<PersonPart, string>>>;
  readonly options: {
    readonly [Part in PersonChoice]: Readonly<Record<(typeof PERSON_CHOICES)[Part][number], string>>;
  };
  readonly unknown: string;
}

/**
 * The words of the parts: they belong to the type, as the options do. Nothing here judges how somebody looks, and
 * nobody is asked to guess at what cannot be seen.
 */
const english: PersonWords = {
  labels: {
    relationship: 'How you know this person',
    age: 'Approximate age',
    height: 'Approximate height',
    build: 'Build',
    hair: 'Hair',
    eyes: 'Eye colour',
    clothing: 'Clothing',
    features: 'Anything else that would help us recognise them',
  },
  hints: {
    hair: 'For example, colour, length and style, a beard, or a head covering.',
    clothing: 'For example, colours, logos, shoes, or a bag.',
    features: 'For example, glasses, a tattoo, a scar, an accent, or how they walk.',
  },
  options: {
    relationship: {
      stranger: 'I do not know them',
      'by-sight': 'I know them by sight',
      friend: 'Friend or acquaintance',
      neighbour: 'Neighbour',
      'work-or-school': 'From work, school or college',
      partner: 'Partner',
      'ex-partner': 'Former partner',
      family: 'Family member',
      other: 'In another way',
      unknown: 'I am not sure',
    },
    age: {
      'under-10': 'Under 10',
      'from-10-to-17': '10 to 17',
      'from-18-to-24': '18 to 24',
      'from-25-to-34': '25 to 34',
      'from-35-to-44': '35 to 44',
      'from-45-to-54': '45 to 54',
      'from-55-to-64': '55 to 64',
      'from-65': '65 or over',
      unknown: 'I do not know',
    },
    height: {
      'under-150-cm': 'Under 4 feet 11 inches (under 150 cm)',
      'from-150-to-159-cm': '4 feet 11 inches to 5 feet 2 inches (150 to 159 cm)',
      'from-160-to-169-cm': '5 feet 3 inches to 5 feet 6 inches (160 to 169 cm)',
      'from-170-to-179-cm': '5 feet 7 inches to 5 feet 10 inches (170 to 179 cm)',
      'from-180-to-189-cm': '5 feet 11 inches to 6 feet 2 inches (180 to 189 cm)',
      'from-190-cm': '6 feet 3 inches or over (190 cm or over)',
      unknown: 'I do not know',
    },
    build: { slim: 'Slim', medium: 'Medium', large: 'Large', muscular: 'Muscular', unknown: 'I do not know' },
    eyes: {
      blue: 'Blue',
      brown: 'Brown',
      green: 'Green',
      grey: 'Grey',
      hazel: 'Hazel',
      other: 'Another colour',
      unknown: 'I do not know',
    },
  },
  unknown: 'I cannot describe this person',
};

/** Feet and inches as in Unicode CLDR 48, where numerals are read with the mutations that they bring. */
const welsh: PersonWords = {
  labels: {
    relationship: 'Sut rydych yn adnabod y person hwn',
    age: 'Oed yn fras',
    height: 'Taldra yn fras',
    build: 'Maint y corff',
    hair: 'Gwallt',
    eyes: 'Lliw’r llygaid',
    clothing: 'Dillad',
    features: 'Unrhyw beth arall a fyddai’n ein helpu i adnabod y person',
  },
  hints: {
    hair: 'Er enghraifft, lliw, hyd ac arddull, barf, neu orchudd pen.',
    clothing: 'Er enghraifft, lliwiau, logos, esgidiau, neu fag.',
    features: 'Er enghraifft, sbectol, tatŵ, craith, acen, neu’r ffordd o gerdded.',
  },
  options: {
    relationship: {
      stranger: 'Nid wyf yn adnabod y person',
      'by-sight': 'Rwyf wedi gweld y person o’r blaen',
      friend: 'Ffrind neu rywun rwy’n ei adnabod',
      neighbour: 'Cymydog',
      'work-or-school': 'O’r gwaith, yr ysgol neu’r coleg',
      partner: 'Partner',
      'ex-partner': 'Cyn-bartner',
      family: 'Aelod o’r teulu',
      other: 'Mewn ffordd arall',
      unknown: 'Nid wyf yn siŵr',
    },
    age: {
      'under-10': 'Dan 10',
      'from-10-to-17': '10 i 17',
      'from-18-to-24': '18 i 24',
      'from-25-to-34': '25 i 34',
      'from-35-to-44': '35 i 44',
      'from-45-to-54': '45 i 54',
      'from-55-to-64': '55 i 64',
      'from-65': '65 neu hŷn',
      unknown: 'Nid wyf yn gwybod',
    },
    height: {
      'under-150-cm': 'O dan 4 troedfedd 11 modfedd (o dan 150 cm)',
      'from-150-to-159-cm': '4 troedfedd 11 modfedd i 5 troedfedd 2 fodfedd (150 i 159 cm)',
      'from-160-to-169-cm': '5 troedfedd 3 modfedd i 5 troedfedd 6 modfedd (160 i 169 cm)',
      'from-170-to-179-cm': '5 troedfedd 7 modfedd i 5 troedfedd 10 modfedd (170 i 179 cm)',
      'from-180-to-189-cm': '5 troedfedd 11 modfedd i 6 throedfedd 2 fodfedd (180 i 189 cm)',
      'from-190-cm': '6 throedfedd 3 modfedd neu dalach (190 cm neu dalach)',
      unknown: 'Nid wyf yn gwybod',
    },
    build: { slim: 'Main', medium: 'Canolig', large: 'Mawr', muscular: 'Cyhyrog', unknown: 'Nid wyf yn gwybod' },
    eyes: {
      blue: 'Glas',
      brown: 'Brown',
      green: 'Gwyrdd',
      grey: 'Llwyd',
      hazel: 'Lliw cnau cyll',
      other: 'Lliw arall',
      unknown: 'Nid wyf yn gwybod',
    },
  },
  unknown: 'Ni allaf ddisgrifio’r person hwn',
};

const languages: Readonly<Record<string, PersonWords>> = { en: english, cy: welsh };

/** The words of the parts in a language; in English, and marked so, where there are none. */
export function personWords({ tag }: Pick<Language, 'tag'>): {
  readonly label: (part: PersonPart) => Text;
  readonly hint: (part: PersonPart) => Text | undefined;
  readonly option: (part: PersonChoice, option: string) => Text;
  readonly unknown: Text;
} {
  const asked = tag.split('-')[0] ?? '';
  const lang = Object.hasOwn(languages, asked) ? asked : 'en';
  const words = languages[lang] ?? english;
  const say = (text: string): Text => ({ text, lang });
  return {
    label: (part) => say(words.labels[part]),
    hint: (part) => {
      const hint = words.hints[part];
      return hint === undefined ? undefined : say(hint);
    },
    option: (part, option) => say((words.options[part] as Readonly<Record<string, string>>)[option] ?? ''),
    unknown: say(words.unknown),
  };
}
