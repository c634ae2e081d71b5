import type { CSSResult } from 'lit';
import { base } from './base.styles.js';
import { frame } from './frame.styles.js';
import { questions } from './questions.styles.js';
import { tokens } from './tokens.styles.js';

/** What loads with a widget. A force's theme comes after these, and a widget's own sheet after that. */
export const firstStyles: readonly CSSResult[] = [tokens, base, frame, questions];
