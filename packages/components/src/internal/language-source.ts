/**
 * The language of the page around an element: the nearest `lang`, its own included, also outside the shadow roots
 * that it lies in. Undefined when the page does not say.
 */
export function languageAround(element: Element): string | undefined {
  const holder = element.closest('[lang]:not([lang=""])');
  if (holder && !isTranslated(holder)) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : undefined;
}

/**
 * Chrome and Edge write the target language to `<html>` when they translate a page. That is not the author's
 * statement, and the translator does not want our Welsh: it translates what we show from the language we say.
 */
function isTranslated(holder: Element): boolean {
  return holder === document.documentElement && /\btranslated-(?:ltr|rtl)\b/.test(holder.className);
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back after any `lang` around the element may have changed. All widgets of a page share one observer.
 *
 * @returns A function that ends the watch.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => watchers.forEach((watcher) => watcher()));
  let root = element.getRootNode();
  for (;;) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
