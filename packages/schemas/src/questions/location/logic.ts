import { cleanBlock, cleanLine, isCleanBlock, isCleanLine, textLength } from '../../primitives/text.js';
import { requiredCode, typed, type AnswerFault, type QuestionLogic } from '../question-logic.js';
import { textFormats } from '../text-input/formats.js';
import { acceptPosition, readPosition, writePosition, type Place } from './position.js';
import type { LocationQuestion } from './shape.js';
import { locationWords } from './words.js';

/** The longest description of a place, in code points. */
export const PLACE_MAX_LENGTH = 500;

export interface LocationRaw {
  readonly words: string;
  readonly postcode: string;
  /** As `writePosition` gives it; empty where the person has added none. */
  readonly position: string;
  readonly railway: boolean;
  readonly unknown: boolean;
}

/** Whatever the person said of the place, one thing at least: the words are enough, and so is any of the others. */
export interface LocationAnswer {
  readonly words?: string;
  readonly postcode?: string;
  readonly position?: Place;
  /** On a train or at a station. */
  readonly railway?: true;
  /** Where exactly is not known, whatever else was said. */
  readonly unknown?: true;
}

const postcode = textFormats.postcode;

export const location: QuestionLogic<LocationQuestion, LocationRaw, LocationAnswer> = {
  blank: { words: '', postcode: '', position: '', railway: false, unknown: false },

  read(raw, question) {
    const words = cleanBlock(raw.words);
    const code = question.postcode ? cleanLine(raw.postcode) : '';
    const position = readPosition(raw.position);
    const answer: LocationAnswer = {
      ...(words && { words }),
      ...(code && { postcode: postcode.tidy(code) || code }),
      ...(position && { position }),
      ...(raw.railway && question.railway && { railway: true }),
      ...(raw.unknown && question.allow && { unknown: true }),
    };
    return Object.keys(answer).length ? { answer } : {};
  },

  write: ({ words = '', postcode = '', position, railway = false, unknown = false }) => ({
    words,
    postcode,
    position: position ? writePosition(position) : '',
    railway,
    unknown,
  }),

  check({ words = '', postcode: code }) {
    const faults: AnswerFault[] = [];
    if (textLength(words) > PLACE_MAX_LENGTH)
      faults.push({ code: 'maxLength', part: 'words', params: { max: PLACE_MAX_LENGTH } });
    if (code !== undefined && !new RegExp(postcode.pattern).test(code))
      faults.push({ code: 'postcode', part: 'postcode' });
    return faults;
  },

  accept(value, question) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { words, postcode: code, position, railway, unknown, ...others } = value as Readonly<Record<string, unknown>>;
    const has = (part: string): boolean => Object.hasOwn(value, part);
    const isRight =
      (!has('words') || (typeof words === 'string' && isCleanBlock(words))) &&
      (!has('postcode') || (question.postcode === true && typeof code === 'string' && isCleanLine(code))) &&
      (!has('position') || acceptPosition(position) !== undefined) &&
      (!has('railway') || (question.railway === true && railway === true)) &&
      (!has('unknown') || (question.allow !== undefined && unknown === true));
    return isRight && Object.keys(others).length === 0 && Object.keys(value).length > 0 ? value : undefined;
  },

  display({ words, postcode: code, position, railway, unknown }, _question, _words, language) {
    const own = locationWords(language);
    return [
      ...(words ?? '').split('\n').filter(Boolean).map(typed),
      ...(code === undefined ? [] : [typed(code)]),
      ...(position ? [own.position(position)] : []),
      ...(railway ? [own.railway] : []),
      ...(unknown ? [own.unknown] : []),
    ];
  },

  operators: ['answered', 'includes'],

  errorCodes: (question) => [...requiredCode(question), 'maxLength', ...(question.postcode ? ['postcode'] : [])],
};
