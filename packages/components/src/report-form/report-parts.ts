import type { LitElement } from 'lit';
import type { Question } from '@frontcounter/schemas/engine';
import type { AddressLookup } from '../client/address-lookup.js';
import type { UploadClient } from '../client/upload-client.js';
import type { FilesController } from '../controllers/files-controller.js';
import { LateController } from '../controllers/late-controller.js';
import type { JourneyPort } from '../journey/journey-end.js';
import { isFileQuestion, questionsOf } from '../journey/service-questions.js';
import type { MapTiles, TemplateContext } from '../parts/template-context.js';
import { addQuestionTemplates, hasQuestionTemplates } from '../questions/question-templates.js';
import type * as Files from '../journey/files.js';

/** What the host page of a report form allows its questions. */
export interface QuestionHelp {
  /** The host's own way of sending files, if it has one. */
  readonly uploadClient: () => UploadClient | undefined;
  /** The host's own way of finding addresses, if it has one. */
  readonly addressLookup: () => AddressLookup | undefined;
  /** Where addresses are looked up, for the usual way; undefined where they are typed by hand. */
  readonly addresses: () => string | undefined;
  readonly tiles: () => MapTiles | undefined;
}

/** What some questions of reports need besides their templates: files, a look-up of addresses, a map. */
export class ReportParts {
  readonly #host: LitElement;
  readonly #port: JourneyPort;
  readonly #help: QuestionHelp;
  readonly #fileParts: LateController<typeof Files>;
  readonly #addressParts: LateController<NonNullable<TemplateContext['addressSearch']>>;
  #files: FilesController | undefined;

  constructor(host: LitElement, port: JourneyPort, help: QuestionHelp) {
    this.#host = host;
    this.#port = port;
    this.#help = help;
    this.#fileParts = new LateController(host, async () => {
      const parts = await import('../journey/files.js');
      port.adoptStyles([parts.filesStyles]);
      addQuestionTemplates({ 'file-upload': parts.fileUpload });
      return parts;
    });
    this.#addressParts = new LateController(host, async () => {
      const { createAddressSearch, HttpAddressLookup } = await import('./address-look-up.js');
      return createAddressSearch((postcode, signal) =>
        (help.addressLookup() ?? new HttpAddressLookup(help.addresses() ?? '')).find(postcode, signal),
      );
    });
    this.prefetch();
  }

  /** For the service of now. */
  prefetch(): void {
    if (this.#mayLookUpAddresses && questionsOf(this.#port.journey.service).some(({ type }) => type === 'address')) {
      void this.#addressParts.prefetch();
    }
    this.need();
  }

  /** Undefined until a page asked for files. */
  get files(): FilesController | undefined {
    return this.#files;
  }

  get parts(): typeof Files | undefined {
    return this.#fileParts.part;
  }

  get hasFailed(): boolean {
    return this.#fileParts.failed;
  }

  /** Check answers names files without asking for any. */
  canAsk(questions: readonly Question[]): boolean {
    if (!this.#asksForFiles) return hasQuestionTemplates(questions.filter((asked) => !isFileQuestion(asked)));
    return this.#files !== undefined && hasQuestionTemplates(questions);
  }

  /** Fetches what the present page waits for. */
  need(): void {
    if (this.#asksForFiles && !this.#files) void this.#needFiles();
  }

  context(): Partial<TemplateContext> {
    const addressSearch = this.#mayLookUpAddresses ? this.#addressParts.part : undefined;
    // Whoever serves a map learns where it is looked at: never in a service where that could tell on somebody.
    const tiles = this.#isStandard ? this.#help.tiles() : undefined;
    return {
      ...(this.#files && { files: this.#files }),
      ...(addressSearch && { addressSearch }),
      ...(tiles && { tiles }),
    };
  }

  /** The person answers something else now. `isUnderWay`: what they sent goes on, and its files with it. */
  end(isUnderWay = false): void {
    if (isUnderWay) this.#files?.leave();
    else this.#files?.end();
    this.#files = undefined;
  }

  get #isStandard(): boolean {
    return this.#port.journey.service.safety === 'standard';
  }

  get #asksForFiles(): boolean {
    const { state, questions } = this.#port.journey;
    return state.position.at === 'page' && questions.some(isFileQuestion);
  }

  /** A postcode leaves the device before the report does: never where the person must stay unknown. */
  get #mayLookUpAddresses(): boolean {
    const { addressLookup, addresses } = this.#help;
    return this.#port.journey.service.safety !== 'anonymous' && Boolean(addressLookup() ?? addresses());
  }

  async #needFiles(): Promise<void> {
    await this.#fileParts.need();
    const parts = this.#fileParts.part;
    if (!parts || this.#files) return;
    const { journey, context, force, api, announce } = this.#port;
    this.#files = new parts.FilesController(this.#host, {
      client: () => this.#help.uploadClient() ?? new parts.TusUploadClient(api()),
      waitsForReport: !this.#isStandard,
      about: () => ({ force: force().id, service: journey.service.id }),
      say: (news) => announce(parts.filesNews(news, context().msg)),
    });
    this.#host.requestUpdate();
  }
}
