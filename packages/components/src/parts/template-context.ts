import type { AnyQuestionView, BlockView, FoundAddress, FoundAreas, Language, Text } from '@frontcounter/schemas';
import type { Msg } from '../messages/msg.js';
import type { FilesPort } from '../internal/files-port.js';

/** The look-up that stands before an address that is typed by hand. */
export interface AddressSearchView {
  /** Of the address question. */
  readonly id: string;
  /** The postcode to look for, as it was typed. */
  readonly search: string;
  /** Open: the person looks for the address. Closed: types it, with a way back to the look-up. */
  readonly isOpen: boolean;
  /** The address is wrong or missing as a whole, and the error above says so. */
  readonly invalid: boolean;
  /** The person's own address, which the browser may fill in. */
  readonly own: boolean;
  /** `from`: any element of the look-up, by which the question's boxes are found. */
  readonly onToggle: (isOpen: boolean, from: Element) => void;
  /** The person chose one, or none. */
  readonly onChoose: (address: FoundAddress | undefined, from: Element) => void;
}

/** Where the pictures of a map come from. */
export interface MapTiles {
  /** With `{z}`, `{x}` and `{y}` in it: square tiles of Web Mercator, 256 CSS pixels wide. */
  readonly address: string;
  /** What their owner wants to stand under the map; empty where nothing need. */
  readonly attribution: string;
}

/** What every template may lean on besides its view. Plain data and functions: no element, no document. */
export interface TemplateContext {
  /** Makes ids unique in the tree that the templates render into: `police-report-form-1`. */
  readonly idPrefix: string;
  /** The language of the rendered root. Words of another language get a `lang` of their own. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The widget's own words. */
  readonly msg: Msg;
  /** Dates, numbers, counts and order in the reader's language. */
  readonly language: Language;
  /** Level of a page's heading in the host page's outline, 1 to 5. Headings inside the page are one deeper. */
  readonly headingLevel: number;
  /**
   * Says something to screen readers, politely, through the page's one live region. That stands in the host page's own tree:
   * never an answer, or anything else that was typed.
   */
  readonly announce: (message: Text) => void;
  /** Shows the look-up of addresses; absent where the page has none, or it has not loaded. */
  readonly addressSearch?: (view: AddressSearchView, context: TemplateContext) => unknown;
  /** Finds the neighbourhoods of a postcode or place; only alert sign-ups ask for one. */
  readonly findAreas?: (query: string, signal: AbortSignal) => Promise<FoundAreas | 'offline' | 'unreachable'>;
  /** Shows what a page says besides its questions; absent until it has loaded. */
  readonly content?: (blocks: readonly BlockView[], context: TemplateContext) => unknown;
  /** Shows what the person should look at again at a question; absent until it has loaded. */
  readonly advice?: (view: AnyQuestionView, context: TemplateContext) => unknown;
  /** Shows the way not to answer after the controls of a question that offers it; absent until it has loaded. */
  readonly preferNotToSay?: (
    view: Pick<AnyQuestionView, 'id' | 'preferNotToSay'>,
    controls: unknown,
    isSingle: boolean,
    context: TemplateContext,
  ) => unknown;
  /** Absent where the page names none, or the service is too delicate to ask others for a map: there is no map then. */
  readonly tiles?: MapTiles;
  /** The files that were chosen. Absent until a page asks for some. */
  readonly files?: FilesPort;
}
