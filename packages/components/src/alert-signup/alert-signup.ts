import type { ServiceOutline } from '@frontcounter/schemas/engine';
import type { PropertyDeclarations } from 'lit';
import type { AlertsClient } from '../client/alerts-client.js';
import type { AlertLink } from '../controllers/subscription-controller.js';
import { WidgetFault } from '../internal/widget-fault.js';
import { journeyStyles } from '../journey/journey.styles.js';
import { ServiceWidget, type LaterParts } from '../journey/service-widget.js';
import { firstStyles } from '../styles/first.styles.js';
import { takeAlertLink } from './alert-link.js';
import type { SignUpEnd } from './sign-up-end.js';

/**
 * @summary A sign-up for police alerts, from the first question to the message that confirms it; and the choices of whoever is signed up.
 *
 * Shows a service of the kind `alert-signup` page by page, as a report form does, and asks the person to open the link in
 * the message that follows. That link, and the one in each alert, lead to a page with this element, which confirms only
 * when a button is pressed, shows what somebody gets alerts of, and lets them change it, pause and leave. The secret in a link is
 * taken out of the address at once and kept in memory only. Until the widget stands, and when it cannot start, its children are shown.
 *
 * @slot - Shown before the widget stands and when it cannot start: another way to hear from the police.
 *
 * @attr {string} service - Id of a published service, such as `neighbourhood-alerts`.
 * @attr {string} definition - Address of a force's own service definition, instead of `service`. Its translations lie beside it as `cy.json`.
 * @attr {string} force - Id of the force, such as `sussex`. Default: `data-force` of the script tag.
 * @attr {string} api - Address of the service that takes sign-ups, without `/v1`. Default: `data-api` of the script tag, or where the script came from.
 * @attr {string} theme - Address of a force's own file of names, contacts and tokens. Default: `data-theme` of the script tag, or the force's published one.
 * @attr {string} lang - Language to begin in, `en` or `cy`. Default: `data-lang` of the script tag, or that of the page around it.
 *
 * @fires police-ready - The first page stands.
 * @fires police-page-view - A page is shown. Detail: `page`, `kind`.
 * @fires police-errors-shown - A page was refused. Detail: `count`.
 * @fires police-sign-up-sent - A sign-up was taken, and waits to be confirmed. No detail.
 * @fires police-sign-up-confirmed - Somebody confirmed their sign-up. No detail.
 * @fires police-submit-failed - The sign-up could not be sent. Detail: `type`.
 * @fires police-language-change - The person chose another language. Detail: `lang`.
 * @fires police-load-failed - The widget did not start and its children stand. Detail: `reason`.
 *
 * @csspart heading - The heading of a page.
 * @csspart button - The button that leads on.
 * @csspart secondary-button - Any other button.
 * @csspart error-summary - The list of what is wrong on a page.
 * @csspart panel - That somebody is signed up.
 */
export class PoliceAlertSignup extends ServiceWidget {
  static override properties: PropertyDeclarations = { client: { attribute: false } };
  static override styles = [...firstStyles, journeyStyles];

  /** Takes sign-ups, where a host brings its own way. Default: one that asks `api`. */
  declare client: AlertsClient | undefined;

  /** What the person came by, until there is something to show for it. */
  #link: AlertLink | undefined;
  #end: SignUpEnd | undefined;

  protected override readonly exampleService = 'neighbourhood-alerts';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    addEventListener('pagehide', this.#leave);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    removeEventListener('pagehide', this.#leave);
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    await super.load(signal);
    // The first question is not what the person came for.
    if (!signal.aborted && this.#link) await this.needScreen();
  }

  protected override prepare(service: ServiceOutline): void {
    // A missing address is refused before anything is asked.
    if (!this.client) void this.apiAddress;
    if (service.kind !== 'alert-signup')
      throw new WidgetFault('not-found', `"${service.id}" is a report. Use <police-report-form>.`);
  }

  protected override async loadLater(): Promise<LaterParts> {
    const { SignUpEnd, ...later } = await import('./sign-up.js');
    const createEnds: LaterParts['createEnds'] = (port) => () => {
      const link = this.#link;
      this.#link = undefined;
      return (this.#end = new SignUpEnd(this, port, () => this.client, link));
    };
    return { ...later, createEnds };
  }

  /** A link to the page that is open already loads nothing anew. */
  readonly #follow = (): void => {
    const link = takeAlertLink();
    if (!link) return;
    if (this.isReady && this.#end) this.#end.open(link);
    else this.#link = link;
  };

  /** A browser keeps a page as it was for whoever presses Back: on a library's computer that may be somebody else. */
  readonly #leave = (): void => {
    this.#link = undefined;
    this.#end?.close();
  };
}
