import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Overlay, ReportStatus } from '@frontcounter/schemas/engine';
import type { ThemeData } from '@frontcounter/themes';
import type { ReportAccess, ReportClient } from '../client/report-client.js';
import type { UploadClient } from '../client/upload-client.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { FocusController } from '../controllers/focus-controller.js';
import { LateController } from '../controllers/late-controller.js';
import { takeReports } from '../internal/follow.js';
import { PoliceWidget } from '../internal/widget.js';
import { loadTrackerCatalogue } from '../messages/catalogues.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import type { Care } from '../shell/care.js';
import { loadCare } from '../shell/load-care.js';
import { bareReader, languageNames, loadReader, widgetLanguage, type WidgetReader } from '../shell/load-reader.js';
import { loadTheme } from '../shell/load-theme.js';
import { ReaderController } from '../shell/reader-controller.js';
import { emergencyWords, widgetFrame } from '../shell/widget-frame.js';
import { firstStyles } from '../styles/first.styles.js';
import { inputs } from '../styles/inputs.styles.js';
import { notLoadedNotice } from './not-loaded-notice.js';
import { readAccess, type AccessFault, type TypedAccess } from './read-access.js';
import { signInPage } from './sign-in-page.js';
import { statusTrackerStyles } from './status-tracker.styles.js';

/**
 * @summary What becomes of a report, from its reference number and access code to its outcome.
 *
 * Asks for both, or takes them over from a report form on the same page. Shows where the report stands, what happens next
 * and everything that was said, as it happens; the person can ask, answer, add and take back. The access code is kept in
 * memory only, and is forgotten when the person finishes looking or leaves. Until the widget stands, and when it cannot
 * start, its children are shown: put there how to ask about a report without it.
 *
 * @slot - Shown before the widget stands and when it cannot start: a telephone number, a link to another way to ask.
 *
 * @attr {string} reference - A reference number to begin with, such as `4F7K-9QWX`. The access code is never an attribute.
 * @attr {string} force - Id of the force, such as `sussex`. Default: `data-force` of the script tag.
 * @attr {string} api - Address of the service that has the reports, without `/v1`. Default: `data-api` of the script tag, or where the script came from.
 * @attr {string} exit-address - Where "Exit this page" leads. Default: the force's own, or https://www.bbc.co.uk/weather.
 * @attr {string} theme - Address of a force's own file of names, contacts and tokens. Default: `data-theme` of the script tag, or the force's published one.
 * @attr {string} lang - Language to begin in, `en` or `cy`. Default: `data-lang` of the script tag, or that of the page around it.
 *
 * @fires police-ready - It asks for the reference number and the access code.
 * @fires police-page-view - A page is shown. Detail: `page` (`sign-in`, `report` or `message`), `kind`; neutral once a sensitive report is open.
 * @fires police-errors-shown - What was typed was refused before it was sent. Detail: `count`.
 * @fires police-language-change - The person chose another language. Detail: `lang`.
 * @fires police-load-failed - The widget did not start and its children stand. Detail: `reason`.
 *
 * @csspart heading - The heading of a page.
 * @csspart button - The button that leads on.
 * @csspart secondary-button - Any other button.
 * @csspart exit-button - The button that leaves at once.
 * @csspart error-summary - The list of what is wrong on a page.
 */
export class PoliceStatusTracker extends PoliceWidget {
  static override properties: PropertyDeclarations = {
    reference: {},
    theme: {},
    exitAddress: { attribute: 'exit-address' },
    client: { attribute: false },
    uploadClient: { attribute: false },
  };
  static override styles = [...firstStyles, inputs, statusTrackerStyles];

  declare reference: string | undefined;
  declare theme: string | undefined;
  declare exitAddress: string | undefined;
  /** Reaches reports, where a host brings its own way. Default: one that asks `api`. */
  declare client: ReportClient | undefined;
  /** Takes files that are added, where a host brings its own way of sending. Default: tus to `api`. */
  declare uploadClient: UploadClient | undefined;

  readonly #announcer = new AnnouncerController(this);
  readonly #focus = new FocusController(this);
  /** The translation of the tracker of the report that is open. */
  #overlay: (lang: string) => Promise<Overlay | undefined> = () => Promise.resolve(undefined);
  readonly #readers = new ReaderController(this, {
    overlay: (lang) => this.#overlay(lang),
    own: loadTrackerCatalogue,
    announce: this.#announcer.announce,
  });
  readonly #later = new LateController(this, async () => {
    const { Following, followingStyles } = await import('./following.js');
    this.adoptStyles(followingStyles);
    return new Following(this, {
      client: () => this.client,
      uploadClient: () => this.uploadClient,
      adoptStyles: (styles) => this.adoptStyles(styles),
      api: () => this.setting('api', 'https://counter.example'),
      resources: () => this.resources,
      reader: () => this.#readers.reader!,
      readWith: (overlay, signal) => this.#readWith(overlay, signal),
      force: () => this.#theme!,
      announce: this.#announcer.announce,
      moveFocus: (selector) => this.#focus.moveTo(selector),
      follow: (targetId) => this.#focus.follow(targetId),
      onPage: (page) => {
        // Finished: the boxes are empty, whatever was typed before.
        if (page === 'sign-in') this.#signIns += 1;
        this.#tellPageView(page);
      },
      onErrors: (count) => this.dispatch('police-errors-shown', { count }),
      onSafety: (safety) => this.#takeCare(safety),
    });
  });
  #theme: ThemeData | undefined;
  #careParts: Awaited<ReturnType<typeof loadCare>>;
  #care: Care | undefined;
  #safety: ReportStatus['safety'] | undefined;
  #exit = '';
  #faults: Partial<Record<keyof TypedAccess, AccessFault>> = {};
  #isCodeShown = false;
  /** The person pressed the button before what opens a report had arrived. */
  #isWaiting = false;
  /** Tells one wish to open a report from another. */
  #asked: object | undefined;
  /** Each time that the boxes are empty anew. */
  #signIns = 0;
  #stopTaking: (() => void) | undefined;

  protected override readonly startsOver = ['force', 'theme', 'exitAddress'];

  protected override async load(signal: AbortSignal): Promise<void> {
    const force = this.setting('force', 'sussex');
    if (!this.client) this.setting('api', 'https://counter.example');
    const wanted = { force, own: this.theme ?? PoliceWidget.defaults.theme, base: this.baseURI };
    const [theme, reader, care] = await Promise.all([
      loadTheme(wanted, this.resources, signal),
      loadReader(widgetLanguage(this.language), (lang) => this.#overlay(lang), loadTrackerCatalogue),
      // Until it is open, nobody knows whose report it is: it is looked after as if somebody stood behind the person.
      loadCare({ safety: 'sensitive' }),
    ]);
    if (signal.aborted) return;
    this.#exit = care?.exitAddress(this.exitAddress ?? undefined, theme.exitAddress, this.baseURI) ?? '';
    this.#theme = theme;
    this.#careParts = care;
    this.#readers.begin(reader);
    this.adoptTheme(theme.css);
    this.#care?.end();
    this.#care = undefined;
    this.#takeCare(this.#safety);
  }

  /** A browser keeps a page as it was for whoever presses Back: on a library's computer that may be somebody else. */
  readonly #leave = (): void => this.#forget();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#leave);
    if (this.isReady) this.#offer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    this.#stopTaking?.();
    this.#stopTaking = undefined;
  }

  protected override started(): void {
    this.#offer();
    void this.#later.prefetch();
    this.#tellPageView('sign-in');
    // The page around may have changed its language while the first one was loading.
    void this.#readers.readIn(widgetLanguage(this.language));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('language') && this.isReady) void this.#readers.readIn(widgetLanguage(this.language));
  }

  protected override render(): TemplateResult {
    const { reader } = this.#readers;
    if (!this.isReady || !reader) return this.#fallback();
    const context = this.#context(reader);
    const following = this.#later.part;
    const page = following?.page(context);
    return widgetFrame(
      {
        languages: (this.#theme?.languages ?? []).filter((tag) => Object.hasOwn(languageNames, tag)),
        onLanguage: (tag) => void this.#chooseLanguage(tag),
        busy: following?.isBusy ?? false,
        onBack: following?.canGoBack ? () => following.back() : undefined,
        care: this.#care?.frame(context, false),
        content: page ?? keyed(this.#signIns, this.#signIn(context)),
      },
      context,
    );
  }

  /** The element's children, and where there are none and nothing else will come, what everybody needs to know. */
  #fallback(): TemplateResult {
    const context = this.#context(bareReader);
    return html`<slot>${this.status === 'failed' ? paragraphs([emergencyWords(context)], context) : nothing}</slot>`;
  }

  #signIn(context: TemplateContext): TemplateResult {
    const following = this.#later.part;
    return signInPage(
      {
        reference: this.reference ?? '',
        faults: this.#faults,
        notice: this.#later.failed ? notLoadedNotice(context) : following?.notice(context),
        isBusy: this.#isWaiting || (following?.isBusy ?? false),
        isCodeShown: this.#isCodeShown,
        onOpen: () => this.#read(),
        onShowCode: () => {
          this.#isCodeShown = !this.#isCodeShown;
          this.requestUpdate();
        },
        onFollow: (targetId) => this.#focus.follow(targetId),
      },
      context,
    );
  }

  #read(): void {
    const typed = (name: string): string =>
      this.renderRoot.querySelector<HTMLInputElement>(`.sign-in [name="${name}"]`)?.value ?? '';
    const read = readAccess({ reference: typed('reference'), code: typed('code') });
    this.#isCodeShown = false;
    this.#faults = 'faults' in read ? read.faults : {};
    this.requestUpdate();
    if ('access' in read) {
      void this.#open(read.access);
      return;
    }
    this.dispatch('police-errors-shown', { count: Object.keys(read.faults).length });
    this.#focus.moveTo('.error-summary');
  }

  async #open(access: ReportAccess): Promise<void> {
    const asked = (this.#asked = {});
    this.#isWaiting = true;
    await this.#later.need();
    // The person left meanwhile, or another report was handed over.
    if (this.#asked !== asked) return;
    this.#isWaiting = false;
    this.requestUpdate();
    if (this.#later.part) this.#later.part.open(access);
    else this.#focus.moveTo('.notification');
  }

  /** A report form of the same page hands over what it has just sent. */
  #takeOver(access: ReportAccess): void {
    this.#later.part?.forget();
    this.#faults = {};
    void this.#open(access);
  }

  #offer(): void {
    this.#stopTaking ??= takeReports((access) => this.#takeOver(access));
  }

  async #readWith(overlay: (lang: string) => Promise<Overlay | undefined>, signal: AbortSignal): Promise<void> {
    this.#overlay = overlay;
    const reader = await loadReader(widgetLanguage(this.language), overlay, loadTrackerCatalogue);
    if (!signal.aborted) this.#readers.begin(reader);
  }

  #takeCare(safety: ReportStatus['safety'] | undefined): void {
    this.#safety = safety;
    if (safety === 'standard') {
      this.#care?.end();
      this.#care = undefined;
      return;
    }
    this.#care ??= this.#careParts?.takeCare(this, {
      anonymous: false,
      address: this.#exit,
      context: () => this.#context(this.#readers.reader ?? bareReader),
      forget: () => this.#forget(),
      isSignIn: true,
    });
  }

  /** Nothing of the report stays, nor what was typed to open it. */
  #forget(): void {
    this.#asked = undefined;
    this.#isWaiting = false;
    this.#later.part?.forget();
    this.#faults = {};
    this.#isCodeShown = false;
    this.#signIns += 1;
    this.requestUpdate();
  }

  #context(reader: Omit<WidgetReader, 'words'>): TemplateContext {
    return { ...reader, idPrefix: 'q', headingLevel: 2, announce: this.#announcer.announce };
  }

  #tellPageView(page: 'sign-in' | 'report' | 'message'): void {
    const isNeutral = this.#safety !== undefined && this.#safety !== 'standard';
    this.dispatch('police-page-view', { page: isNeutral ? 'page' : page, kind: 'page' });
  }

  async #chooseLanguage(tag: string): Promise<void> {
    if (!(await this.#readers.readIn(tag))) return;
    this.language = tag;
    this.dispatch('police-language-change', { lang: tag });
  }
}
