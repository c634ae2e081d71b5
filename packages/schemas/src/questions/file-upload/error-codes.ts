/** What a definition words for files, besides that one is needed. */
export const FILE_ERRORS = [
  'maxFiles',
  'maxSize',
  'maxTotalSize',
  'kinds',
  'empty',
  'unreadable',
  'notRead',
  'caption',
] as const;
