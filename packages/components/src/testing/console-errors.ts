/* eslint-disable no-console -- what a web team reads there is what these tests look at */

/** Keeps what is said with `console.error` from now on, instead of printing it. */
export function hearConsole(): { readonly said: readonly string[]; readonly restore: () => void } {
  const { error } = console;
  const said: string[] = [];
  console.error = (...words: unknown[]) => said.push(words.join(' '));
  return { said, restore: () => (console.error = error) };
}
