import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { findFileType } from './file-types.js';
import { fileSize, fileUpload, type FileAnswer, type FileRaw } from './logic.js';
import type { FileUploadQuestion } from './shape.js';

const question: FileUploadQuestion = {
  id: 'photos',
  type: 'file-upload',
  label: 'Photos',
  rules: { kinds: ['photo', 'document'], maxFiles: 2, maxSize: 10, maxTotalSize: 15 },
};
const file: FileAnswer = {
  upload: '6f1d3f2e-0b0a-4c55-9d55-0a4f6d9c1b7e',
  name: 'IMG 2041.jpg',
  size: 2_431_000,
  sha256: '9f'.repeat(32),
  type: 'image/jpeg',
};
const other: FileAnswer = { ...file, upload: '0a4f6d9c-1b7e-4c55-9d55-6f1d3f2e0b0a' };
const raw: FileRaw = { caption: '', ...file };
const { sha256: _hash, type: _type, ...unread } = raw;

describe('file-upload', () => {
  itKeepsItsForms(fileUpload, question, {
    answers: [
      [file],
      [file, { ...other, type: 'application/pdf', caption: 'The gate' }],
      [{ ...file, size: 10_000_000 }],
    ],
    hostile: [
      file,
      [file, file],
      [{ ...file, upload: '../../etc/passwd' }],
      [{ ...file, upload: file.upload.toUpperCase() }],
      [{ ...file, name: '' }],
      [{ ...file, name: 'a\u0000.jpg' }],
      [{ ...file, name: 'a\nb' }],
      [{ ...file, name: 'x'.repeat(201) }],
      [{ ...file, size: 0 }],
      [{ ...file, size: -1 }],
      [{ ...file, size: 1.5 }],
      [{ ...file, size: '1' }],
      [{ ...file, sha256: '9f' }],
      [{ ...file, sha256: file.sha256.toUpperCase() }],
      [{ ...file, type: 'text/html' }],
      [{ ...file, type: undefined }],
      [{ ...file, caption: '' }],
      [{ ...file, caption: undefined }],
      [{ ...file, path: '/tmp' }],
      [unread],
    ],
  });

  const cases: readonly (readonly [string, readonly FileRaw[], unknown])[] = [
    ['tidies a caption', [{ ...raw, caption: ' The\tgate ' }], [{ ...file, caption: 'The gate' }]],
    ['waits for a file that is being read', [unread], [`notRead at ${file.upload}`]],
    ['takes no file that cannot be read', [{ ...unread, fault: 'unreadable' }], ['unreadable']],
    ['takes no empty file', [raw, { ...unread, upload: other.upload, fault: 'empty' }], ['empty']],
    ['takes so many', [raw, { ...raw, ...other }, { ...raw, upload: 'x', size: 1 }], ['maxFiles']],
    ['takes files so large', [{ ...raw, size: 10_000_001 }], [`maxSize at ${file.upload}`]],
    [
      'takes so much in all',
      [
        { ...raw, size: 8_000_000 },
        { ...raw, ...other, size: 8_000_000 },
      ],
      ['maxTotalSize'],
    ],
    ['takes what it asks for', [{ ...raw, type: 'video/mp4' }], [`kinds at ${file.upload}`]],
    ['takes so long a caption', [{ ...raw, caption: 'x'.repeat(201) }], [`caption at ${file.upload}`]],
  ];
  for (const [what, given, expected] of cases) {
    it(what, () => assert.deepEqual(outcome(fileUpload, given, question), expected));
  }

  it('is shown by name, size and caption', () => {
    assert.deepEqual(fileUpload.display([{ ...file, caption: 'The gate' }, other], question, words, english), [
      { text: 'IMG 2041.jpg (2.4 MB)' },
      { text: 'The gate' },
      { text: 'IMG 2041.jpg (2.4 MB)' },
    ]);
    assert.equal(fileSize(12, String), '1 kB');
    assert.equal(fileSize(13_400, String), '13 kB');
  });
});

describe('what a file is', () => {
  const files: readonly (readonly [string, string | undefined])[] = [
    ['\xff\xd8\xff\xe1', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'image/webp'],
    ['RIFF\x00\x00\x00\x00WAVEfmt ', 'audio/wav'],
    ['RIFF\x00\x00\x00\x00AVI LIST', undefined],
    ['\x00\x00\x00\x18ftypheic', 'image/heic'],
    ['\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic', 'image/heic'],
    ['\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1avif', 'image/avif'],
    ['\x00\x00\x00\x18ftypavif', 'image/avif'],
    ['\x00\x00\x00\x14ftypqt  ', 'video/quicktime'],
    ['\x00\x00\x00\x18ftypisom', 'video/mp4'],
    ['\x00\x00\x00\x18ftypmp42', 'video/mp4'],
    ['\x00\x00\x00\x18ftyp3gp4', 'video/3gpp'],
    ['\x00\x00\x00\x18ftypM4A ', 'audio/mp4'],
    ['\x1a\x45\xdf\xa3\x01\x00\x42\x82\x84webm', 'video/webm'],
    ['\x1a\x45\xdf\xa3\x01\x00\x42\x82\x88matroska', undefined],
    ['%PDF-1.7', 'application/pdf'],
    ['ID3\x04', 'audio/mpeg'],
    ['\xff\xfb\x90', 'audio/mpeg'],
    ['\xff\xf3\x40', 'audio/mpeg'],
    ['\xff\xf1\x50', 'audio/aac'],
    ['OggS\x00', 'audio/ogg'],
    ['#!AMR\n', 'audio/amr'],
    ['<!doctype html>', undefined],
    ['<svg xmlns="http://www.w3.org/2000/svg">', undefined],
    ['MZ\x90\x00', undefined],
    ['PK\x03\x04', undefined],
    ['#!/bin/sh', undefined],
    [' %PDF-1.7', undefined],
    ['\xff\xff', undefined],
    ['', undefined],
  ];
  for (const [start, type] of files) {
    it(`${JSON.stringify(start)} is ${type ?? 'nothing that is taken'}`, () =>
      assert.equal(findFileType(Buffer.from(start, 'latin1')), type));
  }
});
