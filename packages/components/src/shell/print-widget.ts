/** Marks the widget that is being printed. */
const MARK = 'data-police-printing';

/**
 * Prints the widget alone: not the host page's menus and cookie bars around it. Only while it prints does the page
 * get a style sheet, and only for print.
 */
export function printWidget(widget: HTMLElement): void {
  const host = outermostHost(widget);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { body :not(:has([${MARK}]), [${MARK}], [${MARK}] *) { display: none !important } }`);
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, sheet];
  host.setAttribute(MARK, '');
  addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      host.removeAttribute(MARK);
    },
    { once: true },
  );
  print();
}

/** A style sheet of the page does not see into shadow roots, so what it can keep is the host of the outermost. */
function outermostHost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermostHost(root.host) : element;
}
