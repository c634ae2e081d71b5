import { languageNames } from '../packages/components/src/shell/load-reader.js';
import { idInWords } from './id-in-words.js';
import { replies, type Network, type Reply } from './service/faults.js';
import { forceNames } from './themes.js';

/** How the page is shown. `forced` and `print` are imitated: a browser has them only where its reader or printer does. */
export type Mode = 'light' | 'dark' | 'forced' | 'print';

/** What the toolbar says. `own`: as the example has it. */
export interface Globals {
  readonly force: string;
  /** A language tag, or `own`. */
  readonly language: string;
  readonly direction: 'own' | 'ltr' | 'rtl';
  readonly mode: Mode;
  readonly network: Network;
  readonly reply: Reply;
}

interface Tool {
  readonly title: string;
  readonly icon: string;
  readonly items: readonly (readonly [value: string, title: string])[];
}

const replyNames: Readonly<Record<string, string>> = {
  well: 'Service answers',
  unreachable: 'Service is out of reach',
  'lost-reply': 'First receipt is lost',
  hangs: 'Service never answers',
  nonsense: 'Something else answers',
};

/** The toolbar's menus, by the global that each sets. The first item is where each begins. */
export const tools: Readonly<Record<keyof Globals, Tool>> = {
  force: { title: 'Force', icon: 'paintbrush', items: forceNames },
  language: {
    title: 'Language',
    icon: 'globe',
    items: [['own', 'Language of the story'], ...Object.entries(languageNames)],
  },
  direction: {
    title: 'Text direction',
    icon: 'transfer',
    items: [
      ['own', 'Direction of the language'],
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ],
  },
  mode: {
    title: 'Light, dark, forced colours, print',
    icon: 'mirror',
    items: [
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['forced', 'Forced colours (imitated)'],
      ['print', 'Print (imitated)'],
    ],
  },
  network: {
    title: 'Network',
    icon: 'lightning',
    items: [
      ['fast', 'Fast network'],
      ['slow', 'Slow network'],
      ['offline', 'No network'],
    ],
  },
  reply: {
    title: 'What the service answers',
    icon: 'alert',
    items: replies.map((reply) => [reply, replyNames[reply] ?? `Refuses: ${idInWords(reply).toLowerCase()}`]),
  },
};

/** True when the toolbar wants to see what becomes of sending, whatever the example has planned for it. */
export function isTried({ network, reply }: Globals): boolean {
  return network !== 'fast' || reply !== 'well';
}
