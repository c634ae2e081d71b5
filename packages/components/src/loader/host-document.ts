/**
 * The document's own members. On a page with `<img name="currentScript">` or `<form name="createElement">`, those
 * names on `document` give the element instead: only the prototype has the real ones.
 */
const members: Members = Document.prototype;

interface Members {
  querySelectorAll(selector: string): NodeListOf<Element>;
  createElement(name: string): HTMLElement;
}

export const query = members.querySelectorAll.bind(document);

export const createElement = members.createElement.bind(document);

export function documentProperty<Name extends 'currentScript' | 'readyState'>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document);
}
