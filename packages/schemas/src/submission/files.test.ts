import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServiceDefinition } from '../definition/shape.js';
import type { Question } from '../questions/shapes.js';
import type { FileAnswer } from '../questions/file-upload/logic.js';
import { filesOf } from './files.js';

const asking = (id: string): Question => ({
  id,
  type: 'file-upload',
  label: 'Photos',
  rules: { kinds: ['photo'], maxFiles: 3, maxSize: 10, maxTotalSize: 30 },
});
const service: ServiceDefinition = {
  id: 'lost-things',
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Lost things',
  confirmation: { title: 'Sent', next: 'We look for them.' },
  sections: [
    {
      id: 'all',
      title: 'All',
      pages: [
        { id: 'scene', questions: [asking('scene')] },
        {
          id: 'things',
          title: 'Things',
          questions: [asking('photos')],
          repeat: { max: 3, title: 'Things', another: 'Another?', errors: { another: 'Say' } },
        },
      ],
    },
  ],
};
const file = (name: string): FileAnswer => ({
  upload: '6f1d3f2e-0b0a-4c55-9d55-0a4f6d9c1b7e',
  name,
  size: 1,
  sha256: '9f'.repeat(32),
  type: 'image/jpeg',
});

test('each file is named with the place of its question, where a form can show what is wrong with it', () => {
  const answers = { things: [{ photos: [file('a')] }, {}, { photos: [file('b'), file('c')] }], scene: [file('d')] };
  assert.deepEqual(
    filesOf(service, answers).map(({ pointer, file }) => [pointer, file.name]),
    [
      ['/answers/scene', 'd'],
      ['/answers/things/0/photos', 'a'],
      ['/answers/things/2/photos', 'b'],
      ['/answers/things/2/photos', 'c'],
    ],
  );
});
