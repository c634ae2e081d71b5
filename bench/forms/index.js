import { longForm } from './long-form.js';
import { lostProperty } from './lost-property.js';

/** @typedef {'w1' | 'w2' | 'w3'} WorkId */

/** What every subject is measured at. */
export const works = { w1: lostProperty, w2: longForm('w2', 200), w3: longForm('w3', 1000) };
