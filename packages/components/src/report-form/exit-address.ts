import { WidgetFault } from '../internal/widget-fault.js';

/** Says nothing about whoever opens it, and looks the same to everybody. */
const USUAL = 'https://www.bbc.co.uk/weather';

/**
 * Where "Exit this page" leads: what the host page says, or else the force, or else the weather.
 *
 * @returns An absolute address. Throws a `WidgetFault` when it is none that a browser could open as a page.
 */
export function exitAddress(host: HTMLElement, force: string | undefined): string {
  const said = host.getAttribute('exit-address') ?? force ?? USUAL;
  try {
    const { protocol, href } = new URL(said, host.baseURI);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // Not an address at all: the same fault.
  }
  throw new WidgetFault(
    'attribute-missing',
    `\`exit-address\` is not the address of a page. Add exit-address="${USUAL}", or leave the attribute out.`,
  );
}
