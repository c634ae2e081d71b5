/** The two choices of a yes-no question, in the order shown. Each is also the key of its words in a definition. */
export const YES_NO = ['yes', 'no'] as const;
export type YesOrNo = (typeof YES_NO)[number];

interface YesNoWords {
  readonly yes?: string | undefined;
  readonly no?: string | undefined;
}

/** What a choice says in the definition's own language. */
export function yesNoLabel(question: YesNoWords, choice: YesOrNo): string {
  return question[choice] ?? (choice === 'yes' ? 'Yes' : 'No');
}
