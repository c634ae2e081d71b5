import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed } from '../test-data/changed.js';
import { problemShape, receiptShape, submissionShape } from './contract.js';

const submission = {
  service: { id: 'lost-bicycle', version: '1.2.0' },
  force: 'gwent',
  language: 'cy',
  answers: { kind: 'bicycle' },
};

describe('the shape of a submission', () => {
  it('takes one', () => assert.ok(submissionShape.safeParse(submission).success));

  for (const language of ['en', 'cy', 'pa-Guru', 'zh-Hant-HK', 'pt-BR']) {
    it(`takes the language ${language}`, () =>
      assert.ok(submissionShape.safeParse({ ...submission, language }).success));
  }

  const broken: Readonly<Record<string, readonly [string, unknown]>> = {
    'no service': ['service', undefined],
    'a service by name only': ['service', 'lost-bicycle'],
    'an id that is none': ['service.id', '../etc/passwd'],
    'the id "constructor"': ['service.id', 'constructor'],
    'no version': ['service.version', undefined],
    'an endless version': ['service.version', '1'.repeat(31)],
    'another key beside the version': ['service.name', 'x'],
    'no force': ['force', undefined],
    'a force that is none': ['force', 'Gwent Police'],
    'no language': ['language', undefined],
    'a language that is none': ['language', 'cymraeg!'],
    'an endless language': ['language', `en${'-abcdefgh'.repeat(5)}`],
    'no answers': ['answers', undefined],
    'a list of answers': ['answers', []],
    'null for answers': ['answers', null],
    'another key': ['reference', 'LB-1'],
    'a key called __proto__': ['__proto__', { admin: true }],
  };
  for (const [what, [path, value]] of Object.entries(broken)) {
    it(`refuses ${what}`, () =>
      assert.equal(submissionShape.safeParse(changed(submission, path, value)).success, false));
  }

  for (const json of ['null', '[]', '"submission"', '1']) {
    it(`refuses ${json}`, () => assert.equal(submissionShape.safeParse(JSON.parse(json)).success, false));
  }
});

describe('replies', () => {
  it('a receipt has a reference, an access code and a time, and nothing else', () => {
    const receipt = { reference: 'LB-4F7K-9QWX', accessCode: '1234567890123456', receivedAt: '2026-06-15T10:00:00Z' };
    assert.ok(receiptShape.safeParse(receipt).success);
    assert.equal(receiptShape.safeParse({ ...receipt, answers: {} }).success, false);
    assert.equal(receiptShape.safeParse(changed(receipt, 'accessCode', undefined)).success, false);
  });

  it('a problem may say more than is known here, but its errors may not', () => {
    const problem = {
      type: 'https://frontcounter.example/problems/answers-invalid',
      title: 'Answers invalid',
      status: 422,
      instance: '/x',
    };
    assert.ok(problemShape.safeParse(problem).success);
    assert.ok(problemShape.safeParse({ ...problem, errors: [{ pointer: '/answers/kind', code: 'type' }] }).success);
    assert.equal(
      problemShape.safeParse({ ...problem, errors: [{ pointer: '/answers/kind', code: 'type', value: 'x' }] }).success,
      false,
    );
  });
});
