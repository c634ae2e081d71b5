/** The controls of one question under a root, found by name. */
export function controls(root: ParentNode, name: string): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
}

/** What a text control holds; empty when it is not on the page. */
export function typedIn(root: ParentNode, name: string): string {
  return controls(root, name)[0]?.value ?? '';
}

/** The values of the options that are chosen, in the order shown. */
export function chosenIn(root: ParentNode, name: string): string[] {
  return controls(root, name)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
}
