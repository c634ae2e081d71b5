import { cleanLine, isCleanLine, textLength } from '../../primitives/text.js';
import { UUID_V4 } from '../../primitives/uuid.js';
import { requiredCode, typed, type AnswerFault, type QuestionLogic } from '../question-logic.js';
import { FILE_ERRORS } from './error-codes.js';
import { FILE_KINDS, typesOf, type FileType } from './file-types.js';
import type { FileUploadQuestion } from './shape.js';

/** One file as the report names it. Its bytes travel by themselves, under `upload`. */
export interface FileAnswer {
  /** Random UUID (version 4) that the device made for the upload. */
  readonly upload: string;
  /** As the person's device calls it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal digits of the SHA-256 of the whole file, taken on the device. */
  readonly sha256: string;
  /** What the file was found to be by what it holds. */
  readonly type: FileType;
  /** What the person says it shows. */
  readonly caption?: string;
}
export type FileUploadAnswer = readonly FileAnswer[];

/** Why a file that was chosen cannot be sent. */
export type FileFault = 'maxSize' | 'kinds' | 'empty' | 'unreadable';

/** A file that was chosen. Until it has been read it has no hash. */
export interface FileRaw {
  readonly upload: string;
  readonly name: string;
  readonly size: number;
  readonly caption: string;
  readonly sha256?: string;
  readonly type?: FileType;
  readonly fault?: FileFault;
}
export type FileUploadRaw = readonly FileRaw[];

export const MEGABYTE = 1_000_000;
/** In code points, of a caption and of a name. */
export const FILE_TEXT_LENGTH = 200;

const SHA_256 = /^[0-9a-f]{64}$/;
const KEYS: readonly string[] = ['upload', 'name', 'size', 'sha256', 'type', 'caption'];
const TYPES: readonly unknown[] = Object.values(FILE_KINDS).flat();

export const fileUpload: QuestionLogic<FileUploadQuestion, FileUploadRaw, FileUploadAnswer> = {
  blank: [],

  read(raw) {
    if (!raw.length) return {};
    const faults: AnswerFault[] = [];
    const answer: FileAnswer[] = [];
    for (const { upload, name, size, sha256, type, caption, fault } of raw) {
      const text = cleanLine(caption);
      if (fault) faults.push({ code: fault });
      else if (!sha256 || !type) faults.push({ code: 'notRead', part: upload });
      else answer.push({ upload, name, size, sha256, type, ...(text && { caption: text }) });
    }
    return faults.length ? { faults } : { answer };
  },

  write: (answer) => answer.map((file) => ({ caption: '', ...file })),

  check(answer, { rules }) {
    const { kinds, maxFiles, maxSize, maxTotalSize } = rules;
    const types = typesOf(kinds);
    const total = answer.reduce((sum, { size }) => sum + size, 0);
    return [
      ...(answer.length > maxFiles ? [{ code: 'maxFiles', params: { max: maxFiles } }] : []),
      ...(total > maxTotalSize * MEGABYTE ? [{ code: 'maxTotalSize', params: { max: maxTotalSize } }] : []),
      ...answer.flatMap(({ upload, size, type, caption = '' }): AnswerFault[] => [
        ...(size > maxSize * MEGABYTE ? [{ code: 'maxSize', part: upload, params: { max: maxSize } }] : []),
        ...(types.includes(type) ? [] : [{ code: 'kinds', part: upload }]),
        ...(textLength(caption) > FILE_TEXT_LENGTH
          ? [{ code: 'caption', part: upload, params: { max: FILE_TEXT_LENGTH } }]
          : []),
      ]),
    ];
  },

  accept(value) {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isFile)) return undefined;
    return new Set(value.map(({ upload }) => upload)).size === value.length ? value : undefined;
  },

  display: (answer, _question, _words, language) =>
    answer.flatMap(({ name, size, caption }) => [
      typed(`${name} (${fileSize(size, (value) => language.number(value))})`),
      ...(caption ? [typed(caption)] : []),
    ]),

  operators: ['answered'],

  errorCodes: (question) => [...requiredCode(question), ...FILE_ERRORS],
};

function isFile(value: unknown): value is FileAnswer {
  if (typeof value !== 'object' || value === null || !Object.keys(value).every((key) => KEYS.includes(key)))
    return false;
  const { upload, name, size, sha256, type, caption } = value as Partial<Record<string, unknown>>;
  return (
    matches(upload, UUID_V4) &&
    isText(name) &&
    textLength(name) <= FILE_TEXT_LENGTH &&
    Number.isSafeInteger(size) &&
    (size as number) > 0 &&
    matches(sha256, SHA_256) &&
    TYPES.includes(type) &&
    (!Object.hasOwn(value, 'caption') || isText(caption))
  );
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && isCleanLine(value);
}

/** A size as people read it: `2.4 MB`, `13 kB`. The unit signs are the same in every language. */
export function fileSize(bytes: number, number: (value: number) => string): string {
  if (bytes < MEGABYTE) return `${number(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${number(Math.round(bytes / 100_000) / 10)} MB`;
}
