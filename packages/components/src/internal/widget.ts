import { LitElement, type CSSResult, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Resources } from '../client/resources.js';
import { adoptSheets, sheetsOf, themeSheet } from './adopt-styles.js';
import { languageAround, watchLanguage } from './language-source.js';
import { WidgetFault } from './widget-fault.js';

/** What the script tag says once for every widget of a page. The same attributes on a widget win. */
export interface WidgetDefaults {
  readonly force?: string;
  readonly api?: string;
  readonly lang?: string;
  readonly addresses?: string;
  readonly copies?: boolean;
  readonly theme?: string;
  readonly tiles?: string;
  readonly tilesAttribution?: string;
}

/** `loading` and `failed` show the element's children, `ready` the widget. */
export type WidgetStatus = 'loading' | 'ready' | 'failed';

/**
 * What every widget does alike: attributes and their page-wide defaults, the language around it, the force's
 * colours, and a start that either succeeds or leaves the page as it was.
 */
export abstract class PoliceWidget extends LitElement {
  static override properties: PropertyDeclarations = {
    force: {},
    api: {},
    status: { state: true },
    language: { state: true },
  };

  /** Set by the script tag from its `data-*` attributes. */
  static defaults: WidgetDefaults = {};

  /** Where definitions, translations and themes come from. Set by the script tag, or once by a host that bundles the packages. */
  static resources: Resources | undefined;

  /** The force that the page belongs to, by its id: `sussex`. */
  declare force: string | undefined;
  /** Address of the service that takes reports, without `/v1`: `https://counter.example`. */
  declare api: string | undefined;

  declare protected status: WidgetStatus;
  /** The language that the page gives the widget, or the one that the person chose since. BCP 47. */
  declare protected language: string;

  #unwatchLanguage: (() => void) | undefined;
  #languageGiven: string | undefined;
  #start: AbortController | undefined;
  #theme: CSSStyleSheet | undefined;

  constructor() {
    super();
    this.status = 'loading';
    this.language = 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatchLanguage = watchLanguage(this, () => this.#followLanguage());
    this.#followLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchLanguage?.();
  }

  /** Loads what the widget shows. Rejects with a `WidgetFault` when it cannot. */
  protected abstract load(signal: AbortSignal): Promise<void>;

  /** The widget stands. */
  protected abstract started(): void;

  /** The attributes that make it another widget when they change. */
  protected abstract readonly startsOver: readonly string[];

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || this.startsOver.some((name) => changed.has(name))) void this.#begin();
  }

  async #begin(): Promise<void> {
    this.#start?.abort();
    const { signal } = (this.#start = new AbortController());
    this.status = 'loading';
    try {
      await this.load(signal);
      if (signal.aborted) return;
      this.status = 'ready';
      await this.updateComplete;
      if (!this.isReady) return;
      this.dispatch('police-ready');
      this.started();
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  protected get isReady(): boolean {
    return this.status === 'ready';
  }

  /** An error while rendering is this widget's trouble, not the page's. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (this.status === 'failed') throw error;
      this.fail(error);
    }
  }

  /** Leaves the element's children standing, and tells the web team why. */
  protected fail(error: unknown): void {
    this.status = 'failed';
    // The text of an unknown error is not repeated: nobody can promise that it holds nothing that was typed.
    const { reason, message } =
      error instanceof WidgetFault
        ? error
        : new WidgetFault(
            'unexpected',
            `an unexpected fault (${error instanceof Error ? error.name : typeof error}). Please report it.`,
          );
    // eslint-disable-next-line no-console -- the one place where a web team looks when a widget does not appear
    console.error(`${this.localName}: ${message}`);
    this.dispatch('police-load-failed', { reason });
  }

  /** An attribute's value or its page-wide default. */
  protected setting(name: 'force' | 'api', example: string): string {
    const value = this[name] ?? PoliceWidget.defaults[name];
    if (value) return value;
    throw new WidgetFault(
      'attribute-missing',
      `\`${name}\` attribute is missing. Add ${name}="${example}", or data-${name}="${example}" to the script tag.`,
    );
  }

  protected get resources(): Resources {
    if (PoliceWidget.resources) return PoliceWidget.resources;
    throw new WidgetFault(
      'unreachable',
      '`PoliceWidget.resources` is not set. Set it to new HttpResources("https://counter.example/v1/data") before the element is defined.',
    );
  }

  protected adoptTheme(css: string): void {
    const sheet = themeSheet(css);
    if (this.shadowRoot) adoptSheets(this.shadowRoot, [sheet], this.#theme);
    this.#theme = sheet;
  }

  /** Adds styles that came later than the element's own. */
  protected adoptStyles(styles: readonly CSSResult[]): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, sheetsOf(styles));
  }

  /** Events bubble and leave shadow roots, so that a page can listen once for all its widgets. They never carry answers. */
  protected dispatch(type: `police-${string}`, detail?: object): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  /**
   * The widget's own language, or the page-wide default, or that of the page around it. It is followed when it changes;
   * between changes the person's own choice stands.
   */
  #followLanguage(): void {
    const given = this.lang || PoliceWidget.defaults.lang || languageAround(this) || 'en';
    if (given === this.#languageGiven) return;
    this.#languageGiven = given;
    this.language = given;
  }
}
