import type { Language, Text } from '@frontcounter/schemas';
import type { Msg } from '../messages/msg.js';

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
  /** Says something to screen readers, politely, through the page's one live region. */
  readonly announce: (message: Text) => void;
}
