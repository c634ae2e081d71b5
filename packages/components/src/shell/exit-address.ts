import { WidgetFault } from '../internal/widget-fault.js';

/** Says nothing about whoever opens it, and looks the same to everybody. */
const USUAL = 'https://www.bbc.co.uk/weather';

/**
 * Where "Exit this page" leads: what the host page says, or else the force, or else the weather.
 *
 * @param page The widget's `exit-address`.
 * @param force That of the force's theme.
 * @param base What a relative address is relative to.
 * @returns An absolute address. Throws a `WidgetFault` when it is none that a browser could open as a page.
 */
export function exitAddress(page: string | undefined, force: string | undefined, base: string): string {
  try {
    const { protocol, href } = new URL(page ?? force ?? USUAL, base);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // Not an address at all: the same fault.
  }
  throw new WidgetFault(
    'attribute-missing',
    page === undefined
      ? `the \`exitAddress\` of the force is not the address of a page. Mend it in the force's file, or add exit-address="${USUAL}".`
      : `\`exit-address\` is not the address of a page. Add exit-address="${USUAL}", or leave the attribute out.`,
  );
}
