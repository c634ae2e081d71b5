import type { Overlay } from '@frontcounter/schemas/engine';
import type { ReactiveControllerHost } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { Catalogue } from '../messages/msg.js';
import { loadReader, type WidgetReader } from './load-reader.js';

export interface ReaderOptions {
  /** The translation of what the widget shows; undefined where there is none. */
  readonly overlay: (lang: string) => Promise<Overlay | undefined>;
  /** The words that are this widget's alone, where it has some. */
  readonly own?: (lang: string) => Promise<Catalogue | undefined>;
  readonly announce: (message: Text) => void;
}

/** Keeps everything there is to say in one language, and changes it for another's without moving anything else. */
export class ReaderController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ReaderOptions;
  #reader: WidgetReader | undefined;
  /** The language asked for last: an earlier one that loads more slowly must not win. */
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost, options: ReaderOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Undefined until the first language has loaded. */
  get reader(): WidgetReader | undefined {
    return this.#reader;
  }

  /** What the widget begins with, or begins anew with. */
  begin(reader: WidgetReader): void {
    this.#reader = reader;
  }

  /** Says everything in another language from now on; what is shown, faults and focus stay as they are. */
  async readIn(lang: string): Promise<boolean> {
    this.#wanted = lang;
    if (!this.#reader || lang === this.#reader.lang) return false;
    const { announce, overlay, own } = this.#options;
    try {
      const reader = await loadReader(lang, overlay, own);
      if (this.#wanted !== lang) return false;
      this.#reader = reader;
    } catch {
      announce(this.#reader.msg('The language could not be changed. Try again.', { id: 'language-failed' }));
      return false;
    }
    this.#host.requestUpdate();
    announce(
      this.#reader.msg('This page is now in English.', {
        id: 'language-changed',
        desc: 'Each translation names its own language.',
      }),
    );
    return true;
  }
}
