import type { QuestionView } from '@frontcounter/schemas/engine';
import type { FileRaw } from '@frontcounter/schemas/questions';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import type { FileProgress } from '../internal/files-port.js';
import { film as longNamed, photo, standingFiles } from '../testing/sample-files.js';
import { fileUpload } from './file-upload.js';

interface Shown {
  readonly view: QuestionView<'file-upload'>;
  readonly progress?: Partial<FileProgress>;
  /** The service is one where files wait for the report. */
  readonly waitsForReport?: boolean;
}

const rules = { kinds: ['photo', 'video'], maxFiles: 5, maxSize: 50, maxTotalSize: 200 } as const;
const plain = {
  question: { id: 'photos', rules: { ...rules, kinds: [...rules.kinds] }, optional: true },
  label: 'Photos or videos',
  hint: 'You can add up to 5 files of 50 MB each.',
};
const film: FileRaw = { ...longNamed, caption: 'The junction, from the bus' };
const { sha256: _hash, type: _type, ...unread } = photo;

const shown = (
  given: Partial<Parameters<typeof exampleQuestion<'file-upload'>>[1]>,
  progress?: Partial<FileProgress>,
): Shown => ({
  view: exampleQuestion('file-upload', { ...plain, raw: [], ...given }),
  ...(progress && { progress }),
});

const set: ExampleSet<Shown> = {
  title: 'questions/file-upload',
  render: (example, context) =>
    fileUpload.template(example.view, { ...context, files: standingFiles(example.progress, example.waitsForReport) }),
  examples: [
    { name: 'empty', data: shown({}) },
    { name: 'reading', data: shown({ raw: [unread] }, { status: 'reading' }) },
    {
      name: 'waiting-for-report',
      data: { ...shown({ raw: [photo] }, { status: 'waiting' }), waitsForReport: true },
    },
    { name: 'sending', data: shown({ raw: [photo, film] }, { status: 'sending', sent: 1_500_000 }) },
    { name: 'sent', data: shown({ raw: [film] }) },
    { name: 'says-where', data: shown({ raw: [photo] }, { hasLocation: true }) },
    {
      name: 'waiting-for-network',
      data: shown({ raw: [photo] }, { status: 'sending', sent: 900_000, wait: 'network' }),
    },
    { name: 'no-room', data: shown({ raw: [photo] }, { status: 'sending', wait: 'storage-full' }) },
    { name: 'service-away', data: shown({ raw: [photo] }, { status: 'sending', wait: 'unavailable' }) },
    {
      name: 'too-large',
      data: shown({
        raw: [{ ...unread, fault: 'maxSize' }],
        problems: [{ message: 'Each file must be 50 MB or smaller' }],
      }),
    },
    { name: 'wrong-kind', data: shown({ raw: [film, { ...unread, name: 'notes.html', fault: 'kinds' }] }) },
    { name: 'empty-file', data: shown({ raw: [{ ...unread, size: 0, fault: 'empty' }] }) },
    { name: 'unreadable', data: shown({ raw: [{ ...unread, fault: 'unreadable' }] }) },
    {
      name: 'required',
      data: shown({
        question: { ...plain.question, optional: false },
        problems: [{ message: 'Choose a photo or a video' }],
      }),
    },
    {
      name: 'caption-too-long',
      data: shown({
        raw: [{ ...film, caption: 'x'.repeat(201) }],
        problems: [{ part: film.upload, message: 'What it shows must be 200 characters or fewer' }],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: shown(
        {
          label: welshWords('Lluniau neu fideos'),
          hint: welshWords('Gallwch ychwanegu hyd at 5 ffeil.'),
          raw: [photo],
        },
        { status: 'sending', sent: 1_500_000, hasLocation: true },
      ),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: shown({ label: { text: 'الصور', lang: 'ar' }, raw: [photo] }),
    },
  ],
};

export const examples = set;

/** The same without the port, for the suite that reads back what was shown. */
export const views: ExampleSet<QuestionView<'file-upload'>> = {
  title: set.title,
  render: (view, context) => fileUpload.template(view, { ...context, files: standingFiles() }),
  examples: set.examples.map(({ data, ...example }) => ({ ...example, data: data.view })),
};
