import type { Text } from '@frontcounter/schemas';
import type { msg } from '@lit/localize';

/** The property by which `lit-localize` tells a call that it must read from any other. It exists in types only. */
type Extracted = Pick<typeof msg, '_LIT_LOCALIZE_MSG_'>;

/** A widget's own words in one language, by message id. Generated from XLIFF; see `docs/decisions/0003`. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Says one of a widget's own sentences in the reader's language. Where the language lacks it, the English stands in
 * and says so with `lang: 'en'`.
 *
 * Both arguments are written out as literals at each call: `npm run localize` reads them from the source.
 */
export interface Msg extends Extracted {
  (english: string, options: { readonly id: string; readonly desc?: string }): Text;
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
