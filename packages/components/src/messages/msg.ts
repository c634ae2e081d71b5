import type { Text } from '@frontcounter/schemas';

/** A widget's own words in one language, by message id. Generated from XLIFF; see `docs/decisions/0003`. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Says one of a widget's own sentences in the reader's language. Where the language lacks it, the English stands in
 * and says so with `lang: 'en'`.
 *
 * Both arguments are written out as literals at each call: `lit-localize` reads them from the source, and tells a
 * call apart by the marker property below.
 */
export interface Msg {
  (english: string, options: { readonly id: string; readonly desc?: string }): Text;
  readonly _LIT_LOCALIZE_MSG_?: never;
}

/** The `msg` of one language; without a catalogue everything is said in English. */
export function createMsg(lang = 'en', catalogue: Catalogue = {}): Msg {
  return (english, { id }) =>
    Object.hasOwn(catalogue, id) ? { text: catalogue[id] ?? english, lang } : { text: english, lang: 'en' };
}

/** Puts values into the `{name}` places of a sentence. */
export function fill(sentence: Text, values: Readonly<Record<string, string>>): Text {
  return { ...sentence, text: sentence.text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place) };
}
