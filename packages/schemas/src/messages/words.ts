/** A translation of a definition: text by id path, such as `questions.imei.label`. Loaded only in its language. */
export type Overlay = Readonly<Record<string, string>>;

/**
 * Words with their language. Where a translation lacks a string, the English stands in with `lang: "en"`, so that
 * a screen reader changes its voice for it. No `lang` means text that the person typed, in a language of their own.
 */
export interface Text {
  readonly text: string;
  readonly lang?: string;
}

/** The words of one definition in one language, falling back string by string. */
export interface Words {
  /** The language asked for, as a BCP 47 tag. */
  readonly lang: string;
  /** The string at a path, or `source` in the definition's own language. */
  text(path: string, source: string): Text;
  label(question: { readonly id: string; readonly label: string }): Text;
  option(question: { readonly id: string }, option: { readonly id: string; readonly label: string }): Text;
}

/** Pairs a definition's own language with a translation of it; without an overlay everything is in the former. */
export function createWords(sourceLanguage: string, lang = sourceLanguage, overlay: Overlay = {}): Words {
  const text = (path: string, source: string): Text =>
    lang !== sourceLanguage && Object.hasOwn(overlay, path)
      ? { text: overlay[path]!, lang }
      : { text: source, lang: sourceLanguage };
  return {
    lang,
    text,
    label: (question) => text(`questions.${question.id}.label`, question.label),
    option: (question, option) => text(`questions.${question.id}.options.${option.id}.label`, option.label),
  };
}
