import type { FileUploadQuestion } from './shape.js';

/**
 * What somebody may add to a report of any service after it was sent, as if the service asked for it. The id is none
 * that a definition could have: uploads name it as the question that they are for.
 */
export const ADDED_FILES: FileUploadQuestion = {
  id: '_added',
  type: 'file-upload',
  label: 'Files',
  rules: { kinds: ['photo', 'video', 'sound', 'document'], maxFiles: 10, maxSize: 200, maxTotalSize: 500 },
};
