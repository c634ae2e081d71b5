import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Position, View } from '@frontcounter/schemas/engine';
import type { ThemeData } from '@frontcounter/themes';
import { draftKey, mayHaveKept } from '../client/kept-names.js';
import type { AddressLookup } from '../client/address-lookup.js';
import type { SubmissionClient } from '../client/submission-client.js';
import type { UploadClient } from '../client/upload-client.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import type { FilesController } from '../controllers/files-controller.js';
import { FocusController } from '../controllers/focus-controller.js';
import { JourneyController } from '../controllers/journey-controller.js';
import { LateController } from '../controllers/late-controller.js';
import { PoliceWidget } from '../internal/widget.js';
import { WidgetFault } from '../internal/widget-fault.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { addQuestionTemplates, hasQuestionTemplates, loadQuestionTemplates } from '../questions/question-templates.js';
import { readRaw } from '../questions/read-raw.js';
import { firstStyles } from '../styles/first.styles.js';
import type { DangerWatch } from './danger.js';
import type { Drafts } from './drafts.js';
import type { PageKind } from './events.js';
import { exitPage } from './exit-page.js';
import type { Care } from '../shell/care.js';
import { loadCare } from '../shell/load-care.js';
import { bareReader, languageNames, loadReader, widgetLanguage, type WidgetReader } from '../shell/load-reader.js';
import { loadTheme } from '../shell/load-theme.js';
import { ReaderController } from '../shell/reader-controller.js';
import { questionPage } from './question-page.js';
import { reportFormStyles } from './report-form.styles.js';
import type { Sender } from './sender.js';
import { isFileQuestion, questionsOf } from './service-questions.js';
import { ownService, publishedService, type ServiceSource } from './service-source.js';
import { waitingPage } from './waiting-page.js';
import { emergencyWords, widgetFrame } from '../shell/widget-frame.js';

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
export class PoliceReportForm extends PoliceWidget {
  static override properties: PropertyDeclarations = {
    service: {},
    definition: {},
    addresses: {},
    copies: { type: Boolean },
    theme: {},
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    exitAddress: { attribute: 'exit-address' },
    client: { attribute: false },
    addressLookup: { attribute: false },
    uploadClient: { attribute: false },
  };
  static override styles = [...firstStyles, reportFormStyles];

  declare service: string | undefined;
  declare definition: string | undefined;
  /** Takes the finished report, where a host brings its own way of sending. Default: one that posts to `api`. */
  declare client: SubmissionClient | undefined;
  declare addresses: string | undefined;
  declare copies: boolean | undefined;
  declare theme: string | undefined;
  declare tiles: string | undefined;
  declare tilesAttribution: string | undefined;
  declare exitAddress: string | undefined;
  /** Finds addresses by postcode, where a host brings its own way. Default: one that asks at `addresses`. */
  declare addressLookup: AddressLookup | undefined;
  /** Takes files, where a host brings its own way of sending. Default: tus to `api`. */
  declare uploadClient: UploadClient | undefined;

  readonly #announcer = new AnnouncerController(this);
  readonly #focus = new FocusController(this);
  readonly #journey = new JourneyController(this, {
    readRaw: (questions) => {
      const form = this.renderRoot.querySelector('form');
      return form ? readRaw(form, questions) : undefined;
    },
    onMove: (move) => this.#moved(move),
  });
  readonly #later = new LateController(this, async () => {
    const [later] = await Promise.all([
      import('./later.js'),
      loadQuestionTemplates(questionsOf(this.#journey.service)),
    ]);
    this.adoptStyles(later.laterStyles);
    void later
      .watchForDanger(this, {
        isReport: () => this.#journey.service.kind === 'report',
        context: () => this.#context(this.#readers.reader ?? bareReader),
        page: () => this.#journey.key,
        answered: () => [this.#journey.state.answers, this.#journey.state.items],
        moveFocus: (selector) => this.#focus.moveTo(selector),
      })
      .then((danger) => (this.#danger = danger));
    return later;
  });
  /** Comes only where a page asks for files. */
  readonly #fileParts = new LateController(this, async () => {
    const parts = await import('./files.js');
    this.adoptStyles([parts.filesStyles]);
    addQuestionTemplates({ 'file-upload': parts.fileUpload });
    return parts;
  });
  /** Comes only where the page has a look-up and the service asks for an address. */
  readonly #addressParts = new LateController(this, async () => {
    const { createAddressSearch, HttpAddressLookup } = await import('./address-look-up.js');
    return createAddressSearch((postcode, signal) =>
      (this.addressLookup ?? new HttpAddressLookup(this.#addresses ?? '')).find(postcode, signal),
    );
  });
  #files: FilesController | undefined;
  #source: ServiceSource | undefined;
  #theme: ThemeData | undefined;
  readonly #readers = new ReaderController(this, {
    overlay: (lang) => this.#source?.overlay(lang) ?? Promise.resolve(undefined),
    announce: this.#announcer.announce,
    changed: (msg) =>
      msg('This form is now in English.', {
        id: 'language-changed',
        desc: 'Each translation names its own language.',
      }),
  });
  #sender: Sender | undefined;
  #care: Care | undefined;
  #drafts: Drafts | undefined;
  #danger: DangerWatch | undefined;

  protected override readonly startsOver = ['service', 'definition', 'force', 'theme', 'exitAddress'];

  protected override async load(signal: AbortSignal): Promise<void> {
    const source = this.#findSource();
    const force = this.setting('force', 'sussex');
    if (!this.client) this.setting('api', 'https://counter.example');
    const [service, theme, reader] = await Promise.all([
      source.definition(signal),
      loadTheme({ force, own: this.theme ?? PoliceWidget.defaults.theme, base: this.baseURI }, this.resources, signal),
      loadReader(widgetLanguage(this.language), (lang) => source.overlay(lang, signal)),
    ]);
    if (!this.uploadClient && questionsOf(service).some(isFileQuestion)) this.setting('api', 'https://counter.example');
    if (service.kind !== 'report')
      throw new WidgetFault('not-found', `"${service.id}" is a sign-up for alerts. Use <police-alert-signup>.`);
    const care = await loadCare(service);
    if (signal.aborted) return;
    const address = care?.exitAddress(this.exitAddress ?? undefined, theme.exitAddress, this.baseURI) ?? '';
    this.#source = source;
    this.#theme = theme;
    this.#readers.begin(reader);
    this.adoptTheme(theme.css);
    this.#care?.end();
    this.#care = care?.takeCare(this, {
      anonymous: service.safety === 'anonymous',
      address,
      context: () => this.#context(this.#readers.reader ?? bareReader),
      forget: () => this.#forget(),
    });
    if (this.#journey.begin(service)) {
      // A report that is under way goes on, and its files with it.
      if (/sending|sent|waiting/.test(this.#sender?.status ?? '')) this.#files?.leave();
      else this.#files?.end();
      this.#files = undefined;
      this.#sender?.end();
      this.#sender = undefined;
      this.#drafts?.end();
      this.#drafts = undefined;
      this.#danger?.forget();
    }
    // What it says about them must not push down the first page under the person's finger.
    if (this.#mayKeepDrafts && mayHaveKept(theme.id, service.id)) {
      await this.#later.need();
      const later = this.#later.part;
      if (later) await later.loadOutbox();
    }
  }

  #forget(): void {
    this.#sender?.abandon();
    this.#sender = undefined;
    this.#files?.end();
    this.#files = undefined;
    this.#danger?.forget();
    this.#journey.startOver();
  }

  #findSource(): ServiceSource {
    if (this.definition) return ownService(new URL(this.definition, this.baseURI).href);
    if (this.service) return publishedService(this.service, this.resources);
    throw new WidgetFault('attribute-missing', '`service` attribute is missing. Add service="lost-property".');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('language') && this.isReady) void this.#readers.readIn(widgetLanguage(this.language));
    const later = this.#later.part;
    if (!later || !this.isReady) return;
    this.#sender ??= new later.Sender(this, {
      journey: this.#journey,
      reader: () => this.#readers.reader!,
      force: () => this.#theme!,
      client: () => this.client,
      api: () => this.setting('api', 'https://counter.example'),
      offersCopy: () => (this.copies ?? PoliceWidget.defaults.copies) === true,
      files: () => this.#files,
      receiptFiles: (files, context) => this.#files && this.#fileParts.part?.receiptFiles(files, this.#files, context),
      announce: this.#announcer.announce,
      moveFocus: (selector) => this.#focus.moveTo(selector),
      dispatch: (type, detail) => this.dispatch(type, detail),
      adoptStyles: (styles) => this.adoptStyles(styles),
      onPrint: () => later.printWidget(this),
      onHandedOver: () => this.#drafts?.sent(),
      onSent: () => this.#tellPageView('confirmation'),
      keepDraft: () => this.#drafts?.keep(),
      onGivenUp: () => {
        this.#files?.end();
        this.#files = undefined;
        this.#journey.startOver();
      },
    });
    if (this.#drafts || !this.#mayKeepDrafts) return;
    this.#drafts = new later.Drafts(this, {
      key: this.#draftKey,
      journey: this.#journey,
      moveFocus: (selector) => this.#focus.moveTo(selector),
      announce: this.#announcer.announce,
    });
  }

  /** Where somebody else might look, nothing stays on the device. */
  get #mayKeepDrafts(): boolean {
    return this.#journey.service.safety === 'standard';
  }

  get #draftKey(): string {
    return draftKey(this.#theme?.id ?? '', this.#journey.service.id);
  }

  protected override started(): void {
    this.#tellPageView();
    // A first page that is not of radios waits for what usually comes after it.
    if (this.renderRoot.querySelector('form')) this.#later.prefetch();
    else void this.#later.need();
    if (this.#asksForFiles()) void this.#needFiles();
    if (this.#mayLookUpAddresses && questionsOf(this.#journey.service).some(({ type }) => type === 'address')) {
      this.#addressParts.prefetch();
    }
    // The page around may have changed its language while the first one was loading.
    void this.#readers.readIn(widgetLanguage(this.language));
  }

  protected override render(): TemplateResult {
    const { reader } = this.#readers;
    if (!this.isReady || !reader) return this.#fallback();
    const context = this.#context(reader);
    const status = this.#sender?.status;
    // The first page stands before the engine knows every type of question.
    const view = this.#canShow() ? this.#journey.view(reader) : undefined;
    const isOver = status === 'sent' || status === 'waiting';
    const isBusy = status === 'sending';
    const drafts =
      isOver || isBusy || this.#journey.state.position.at === 'exit' ? undefined : this.#drafts?.words(context);
    const page = keyed(isOver ? status : this.#journey.key, this.#page(view, context));
    return widgetFrame(
      {
        languages: (this.#theme?.languages ?? []).filter((tag) => Object.hasOwn(languageNames, tag)),
        onLanguage: (tag) => void this.#chooseLanguage(tag),
        busy: isBusy,
        onBack: (view ?? this.#journey).canGoBack && !isOver ? () => isBusy || this.#journey.back() : undefined,
        care: this.#care?.frame(context, !(view ?? this.#journey).canGoBack),
        content: html`${this.#sender?.above(context)}${drafts?.above}${this.#danger?.panel('above')}${page}${drafts?.below}`,
      },
      context,
    );
  }

  /** The element's children, and where there are none and nothing else will come, what everybody needs to know. */
  #fallback(): TemplateResult {
    const context = this.#context(bareReader);
    return html`<slot>${this.status === 'failed' ? paragraphs([emergencyWords(context)], context) : nothing}</slot>`;
  }

  #context(reader: Omit<WidgetReader, 'words'>): TemplateContext {
    const { defaults } = PoliceWidget;
    // Whoever serves a map learns where it is looked at: never in a service where that could tell on somebody.
    const tiles = this.isReady && this.#journey.service.safety === 'standard' && (this.tiles ?? defaults.tiles);
    const addressSearch = this.#mayLookUpAddresses ? this.#addressParts.part : undefined;
    const later = this.#later.part;
    return {
      ...reader,
      // One prefix serves all widgets: each has a root of its own.
      idPrefix: 'q',
      headingLevel: 2,
      announce: this.#announcer.announce,
      ...(this.#files && { files: this.#files }),
      ...(addressSearch && { addressSearch }),
      ...(later && { content: later.content, advice: later.advice, preferNotToSay: later.preferNotToSay }),
      ...(tiles && {
        tiles: { address: tiles, attribution: this.tilesAttribution ?? defaults.tilesAttribution ?? '' },
      }),
    };
  }

  get #addresses(): string | undefined {
    return this.addresses ?? PoliceWidget.defaults.addresses;
  }

  /** A postcode leaves the device before the report does: never where the person must stay unknown. */
  get #mayLookUpAddresses(): boolean {
    return (
      this.isReady && this.#journey.service.safety !== 'anonymous' && Boolean(this.addressLookup ?? this.#addresses)
    );
  }

  #page(view: View | undefined, context: TemplateContext): TemplateResult {
    const onFollow = (targetId: string): void => this.#focus.follow(targetId);
    if (view?.at === 'exit') return exitPage(view, context);
    if (view?.at === 'page') {
      return questionPage(
        view,
        {
          onContinue: () => this.#journey.answerPage(),
          onReveal: () => this.requestUpdate(),
          onFollow,
          help: this.#danger?.panel('below'),
        },
        context,
      );
    }
    const later = this.#later.part;
    const sender = this.#sender;
    if (!later || !sender || !view) {
      const failed = this.#later.failed || this.#fileParts.failed;
      return waitingPage(failed, () => this.#waitForPage(), context);
    }
    if (view.at === 'check-answers') return sender.page(view, context);
    return later.listPage(
      view,
      {
        onChange: (position: Position) => this.#journey.goTo(position),
        onFollow,
        onContinue: (another) => this.#journey.answerList(another),
        onRemove: (index) => this.#journey.removeItem(view.id, index),
        onMove: (index, by) =>
          this.#journey.rearrange((service, state) => later.moveItem(service, state, view.id, index, by)),
      },
      context,
    );
  }

  #moved({ problems, isAdvised }: { readonly problems: number; readonly isAdvised: boolean }): void {
    this.#sender?.moved();
    if (problems) {
      this.#focus.moveTo('.error-summary');
      this.dispatch('police-errors-shown', { count: problems });
      return;
    }
    this.#drafts?.moved();
    if (isAdvised) {
      this.#focus.moveTo('.advice');
      return;
    }
    this.#tellPageView();
    this.#waitForPage();
  }

  /** Focus waits with the person, for the page's heading or for that of the news that it did not come. */
  #waitForPage(): void {
    this.#focus.moveTo('.page .heading');
    if (!this.#later.part) void this.#later.need();
    if (this.#asksForFiles() && !this.#files) void this.#needFiles();
  }

  #asksForFiles(): boolean {
    return this.#journey.state.position.at === 'page' && this.#journey.questions.some(isFileQuestion);
  }

  /** Check answers names files without asking for any. */
  #canShow(): boolean {
    const { questions } = this.#journey;
    if (this.#journey.needsLaterParts && !this.#later.part) return false;
    if (!this.#asksForFiles()) return hasQuestionTemplates(questions.filter((asked) => !isFileQuestion(asked)));
    return this.#files !== undefined && hasQuestionTemplates(questions);
  }

  async #needFiles(): Promise<void> {
    await this.#fileParts.need();
    const parts = this.#fileParts.part;
    if (!parts || this.#files) return;
    this.#files = new parts.FilesController(this, {
      client: () => this.uploadClient ?? new parts.TusUploadClient(this.setting('api', 'https://counter.example')),
      waitsForReport: this.#journey.service.safety !== 'standard',
      about: () => ({ force: this.#theme?.id ?? '', service: this.#journey.service.id }),
      say: (news) => this.#announcer.announce(parts.filesNews(news, this.#readers.reader?.msg ?? bareReader.msg)),
    });
    this.requestUpdate();
  }

  #tellPageView(kind?: PageKind): void {
    const { position } = this.#journey.state;
    // Where the very name of a page could tell on somebody, every page is called the same.
    const isNeutral = this.#journey.service.safety !== 'standard';
    const page = isNeutral ? 'page' : (kind ?? ('pageId' in position ? position.pageId : position.at));
    this.dispatch('police-page-view', { page, kind: isNeutral ? 'page' : (kind ?? position.at) });
    if (position.at === 'exit') this.dispatch('police-exit', { page });
  }

  async #chooseLanguage(tag: string): Promise<void> {
    if (!(await this.#readers.readIn(tag))) return;
    this.language = tag;
    this.dispatch('police-language-change', { lang: tag });
  }
}
