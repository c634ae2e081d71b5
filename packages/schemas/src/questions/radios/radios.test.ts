import { describeSingleChoice } from '../testing/single-choice-suite.js';
import { radios } from './logic.js';
import type { RadiosQuestion } from './shape.js';

describeSingleChoice('radios', radios, ({ id, options, optional }): RadiosQuestion => {
  return { id, type: 'radios', label: 'Which colour?', options: [...options], ...(optional && { optional }) };
});
