import type { ServiceOutline } from '@frontcounter/schemas/engine';
import type { PropertyDeclarations } from 'lit';
import type { ThemeData } from '@frontcounter/themes';
import { mayHaveKept } from '../client/kept-names.js';
import type { AddressLookup } from '../client/address-lookup.js';
import type { SubmissionClient } from '../client/submission-client.js';
import type { UploadClient } from '../client/upload-client.js';
import { PoliceWidget } from '../internal/widget.js';
import { WidgetFault } from '../internal/widget-fault.js';
import { ServiceWidget, type LaterParts } from '../journey/service-widget.js';
import type { TemplateContext } from '../parts/template-context.js';
import type { Care } from '../shell/care.js';
import { loadCare } from '../shell/load-care.js';
import type { WidgetFrameView } from '../shell/widget-frame.js';
import { firstStyles } from '../styles/first.styles.js';
import { journeyStyles } from '../journey/journey.styles.js';
import { reportFormStyles } from './report-form.styles.js';

/**
 * @summary A police report, from the first question to its reference number.
 *
 * Shows one service page by page in the force's colours and in the language of the page around it, has the person
 * check the answers, and sends them once. Until it stands, and when it cannot start, its children are shown: put
 * there how to report without it.
 *
 * @slot - Shown before the widget stands and when it cannot start: a telephone number, a link to another way to report.
 *
 * @attr {string} service - Id of a published service, such as `lost-property`.
 * @attr {string} definition - Address of a force's own service definition, instead of `service`. Its translations lie beside it as `cy.json`.
 * @attr {string} force - Id of the force, such as `sussex`. Default: `data-force` of the script tag.
 * @attr {string} api - Address of the service that takes reports, without `/v1`. Default: `data-api` of the script tag, or where the script came from.
 * @attr {string} exit-address - Where "Exit this page" of a sensitive service leads. Default: the force's own, or https://www.bbc.co.uk/weather.
 * @attr {string} addresses - Where addresses are looked up by postcode, such as `https://counter.example/v1/addresses`. Default: `data-addresses` of the script tag. Without it they are typed by hand.
 * @attr {boolean} copies - Offers people a copy of a standard report by email, when they gave an address to be reached by. For a service that sends mail. Default: `data-copies` of the script tag.
 * @attr {string} theme - Address of a force's own file of names, contacts and tokens. Default: `data-theme` of the script tag, or the force's published one.
 * @attr {string} tiles - Where the pictures of a map come from, such as `https://tiles.example/{z}/{x}/{y}.png`. Default: `data-tiles` of the script tag. Without it there is no map.
 * @attr {string} tiles-attribution - What stands under that map, such as `© Crown copyright`. Default: `data-tiles-attribution` of the script tag.
 * @attr {string} lang - Language to begin in, `en` or `cy`. Default: `data-lang` of the script tag, or that of the page around it.
 *
 * @fires police-ready - The first page stands.
 * @fires police-page-view - A page is shown. Detail: `page`, `kind`; neutral for sensitive services.
 * @fires police-errors-shown - A page was refused. Detail: `count`.
 * @fires police-submitted - The report arrived. Detail: `reference`.
 * @fires police-submit-failed - The report could not be sent. Detail: `type`.
 * @fires police-exit - The answers led to another place, such as 999. Detail: `page`; neutral for sensitive services.
 * @fires police-language-change - The person chose another language. Detail: `lang`.
 * @fires police-load-failed - The widget did not start and its children stand. Detail: `reason`.
 *
 * @csspart heading - The heading of a page.
 * @csspart button - The button that leads on.
 * @csspart secondary-button - Any other button.
 * @csspart exit-button - The button that leaves a sensitive service at once.
 * @csspart error-summary - The list of what is wrong on a page.
 * @csspart panel - The confirmation.
 */
export class PoliceReportForm extends ServiceWidget {
  static override properties: PropertyDeclarations = {
    addresses: {},
    copies: { type: Boolean },
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    exitAddress: { attribute: 'exit-address' },
    client: { attribute: false },
    addressLookup: { attribute: false },
    uploadClient: { attribute: false },
  };
  static override styles = [...firstStyles, journeyStyles, reportFormStyles];

  /** Takes the finished report, where a host brings its own way of sending. Default: one that posts to `api`. */
  declare client: SubmissionClient | undefined;
  declare addresses: string | undefined;
  declare copies: boolean | undefined;
  declare tiles: string | undefined;
  declare tilesAttribution: string | undefined;
  declare exitAddress: string | undefined;
  /** Finds addresses by postcode, where a host brings its own way. Default: one that asks at `addresses`. */
  declare addressLookup: AddressLookup | undefined;
  /** Takes files, where a host brings its own way of sending. Default: tus to `api`. */
  declare uploadClient: UploadClient | undefined;

  /** What keeps reports while the network is away, once it may be wanted. */
  #loadOutbox: (() => Promise<unknown>) | undefined;
  #care: Care | undefined;

  protected override readonly exampleService = 'lost-property';
  protected override readonly startsOver = ['service', 'definition', 'force', 'theme', 'exitAddress'];

  protected override async load(signal: AbortSignal): Promise<void> {
    await super.load(signal);
    if (signal.aborted) return;
    const { id, safety } = this.outline;
    // What it says about them must not push down the first page under the person's finger.
    if (safety !== 'standard' || !mayHaveKept(this.forceData.id, id)) return;
    await this.needScreen();
    await this.#loadOutbox?.();
  }

  protected override async prepare(service: ServiceOutline, theme: ThemeData, signal: AbortSignal): Promise<void> {
    // A missing address is refused before anything is asked.
    if (!this.client || (!this.uploadClient && service.asksForFiles)) void this.apiAddress;
    if (service.kind !== 'report')
      throw new WidgetFault('not-found', `"${service.id}" is a sign-up for alerts. Use <police-alert-signup>.`);
    const care = await loadCare(service);
    if (signal.aborted) return;
    this.#care?.end();
    this.#care = care?.takeCare(this, {
      anonymous: service.safety === 'anonymous',
      address: care.exitAddress(this.exitAddress ?? undefined, theme.exitAddress, this.baseURI),
      context: this.context,
      forget: () => this.forget(),
    });
  }

  protected override async loadLater(): Promise<LaterParts> {
    const later = await import('./later.js');
    this.#loadOutbox = later.loadOutbox;
    const { defaults } = PoliceWidget;
    const createEnds: LaterParts['createEnds'] = (port) =>
      later.createReportEnds(this, port, {
        client: () => this.client,
        offersCopy: () => (this.copies ?? defaults.copies) === true,
        uploadClient: () => this.uploadClient,
        addressLookup: () => this.addressLookup,
        addresses: () => this.addresses ?? defaults.addresses,
        tiles: () => {
          const address = this.tiles ?? defaults.tiles;
          return address
            ? { address, attribution: this.tilesAttribution ?? defaults.tilesAttribution ?? '' }
            : undefined;
        },
      });
    return { ...later, createEnds };
  }

  protected override frame(context: TemplateContext, isFirst: boolean): WidgetFrameView['care'] {
    return this.#care?.frame(context, isFirst);
  }
}
