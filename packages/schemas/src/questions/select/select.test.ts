import { describeSingleChoice } from '../testing/single-choice-suite.js';
import { select } from './logic.js';
import type { SelectQuestion } from './shape.js';

describeSingleChoice('select', select, ({ id, options, optional }): SelectQuestion => {
  return { id, type: 'select', label: 'Which colour?', options: [...options], ...(optional && { optional }) };
});
