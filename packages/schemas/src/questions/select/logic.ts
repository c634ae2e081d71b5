import type { QuestionLogic } from '../question-logic.js';
import { singleChoice } from '../single-choice.js';
import type { SelectQuestion } from './shape.js';

export type SelectRaw = string;
export type SelectAnswer = string;

export const select: QuestionLogic<SelectQuestion, SelectRaw, SelectAnswer> = singleChoice;
