import type { CSSResult } from 'lit';
import { content } from './content.styles.js';
import { inputs } from './inputs.styles.js';
import { print } from './print.styles.js';
import { summaries } from './summaries.styles.js';

/** What the first page never shows; adopted as soon as it arrives, with the templates that need it. */
export const laterStyles: readonly CSSResult[] = [inputs, summaries, content, print];
