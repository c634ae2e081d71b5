import { createElement } from './host-document.js';

/** A place on the page where a widget goes: its own tag, or a carrier where the CMS strips unknown tags. */
export interface Tag {
  readonly element: Element;
  /** `report-form` for `<police-report-form>`. */
  readonly widget: string;
  readonly isCarrier: boolean;
}

const CARRIER = 'data-police-widget';

/**
 * What a carrier hands on. Not `api` or `definition`: many sanitisers let anybody who can write a comment write `data-`
 * attributes, and those two say where answers go and what is asked.
 */
const HANDED_ON = ['service', 'force', 'lang', 'reference'];

export const tagSelector = (widgets: readonly string[]) =>
  [`[${CARRIER}]`, ...widgets.map((name) => `police-${name}`)].join();

export function readTag(element: Element): Tag {
  const carried = element.getAttribute(CARRIER);
  return { element, widget: carried ?? element.localName.replace('police-', ''), isCarrier: carried !== null };
}

export const setting = ({ element, isCarrier }: Tag, name: string): string | undefined =>
  element.getAttribute(isCarrier ? `data-${name}` : name) || undefined;

/** Puts the widget where its carrier is, with what the carrier held as fallback. */
export function upgradeCarrier(tag: Tag): void {
  const { element: carrier, widget } = tag;
  const element = createElement(`police-${widget}`);
  for (const name of HANDED_ON) {
    const value = setting(tag, name);
    if (value) element.setAttribute(name, value);
  }
  carrier.removeAttribute(CARRIER);
  if (carrier.localName === 'a') {
    // A form cannot be inside a link, but a link can be the fallback of a form.
    carrier.replaceWith(element);
    element.append(carrier);
  } else {
    element.append(...carrier.childNodes);
    carrier.append(element);
  }
}
