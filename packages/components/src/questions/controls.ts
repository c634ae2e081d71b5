/** What a whole page is read from: looked up by each name anew, a page of many questions would be searched for every one. */
let page: { readonly root: ParentNode; readonly byName: ReadonlyMap<string, HTMLInputElement[]> } | undefined;

/** Runs what reads many controls under one root and changes none of them, and looks for them only once. */
export function readingPage<T>(root: ParentNode, read: () => T): T {
  const byName = new Map<string, HTMLInputElement[]>();
  for (const control of root.querySelectorAll<HTMLInputElement>('[name]')) {
    const name = control.getAttribute('name')!;
    const alike = byName.get(name);
    if (alike) alike.push(control);
    else byName.set(name, [control]);
  }
  page = { root, byName };
  try {
    return read();
  } finally {
    page = undefined;
  }
}

/** The controls of one question under a root, found by name. */
export function controls(root: ParentNode, name: string): HTMLInputElement[] {
  if (page?.root === root) return page.byName.get(name) ?? [];
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
