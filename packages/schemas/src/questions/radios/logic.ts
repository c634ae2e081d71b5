import type { QuestionLogic } from '../question-logic.js';
import { singleChoice } from '../single-choice.js';
import type { RadiosQuestion } from './shape.js';

export type RadiosRaw = string;
export type RadiosAnswer = string;

export const radios: QuestionLogic<RadiosQuestion, RadiosRaw, RadiosAnswer> = singleChoice;
