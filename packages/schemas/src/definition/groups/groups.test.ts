import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeOverlay, definitionWords, overlayFaults } from '../overlays.js';
import { parseService } from '../parse-service.js';
import { pagesOf, questionGroups } from './index.js';

const shell = {
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report something',
  confirmation: { title: 'Reported', next: 'We read it.' },
};

/** A service that has nothing but the group, and what it needs before it. */
function serviceOf(id: string): unknown {
  const group = questionGroups.find((each) => each.id === id)!;
  const include = { include: id };
  const own = 'pages' in group ? [include] : [{ id: 'own', title: 'Own', questions: [include] }];
  const before = id === 'railway-exit' ? [{ include: 'place-kind' }] : [];
  return { ...shell, id: `only-${id}`, sections: [{ id: 'own', title: 'Own', pages: [...before, ...own] }] };
}

describe('shared groups', () => {
  for (const group of questionGroups) {
    it(`${group.id}: can be included by itself`, () => {
      const service = parseService(serviceOf(group.id));
      const ids = service.sections.flatMap(({ pages }) => pages.map(({ id }) => id));
      if ('pages' in group) for (const { id } of group.pages) assert.ok(ids.includes(id), id);
    });

    it(`${group.id}: says all of it in Welsh, and leaves none in English`, () => {
      const service = parseService(serviceOf(group.id));
      const welsh = completeOverlay(service, 'cy', {});
      const own = new Set(
        pagesOf(group).flatMap(({ questions = [] }) => questions.map(({ id }) => `questions.${id}.`)),
      );
      for (const [path, english] of definitionWords(service))
        if ([...own].some((start) => path.startsWith(start)) && english.includes(' '))
          assert.notEqual(welsh[path], english, path);
      assert.deepEqual(overlayFaults(service, { cy: welsh }, []), []);
    });

    it(`${group.id}: words its errors as GOV.UK does`, () => {
      for (const [path, text] of definitionWords(parseService(serviceOf(group.id)))) {
        assert.doesNotMatch(text, /\b(?:don't|don’t|can't|please)\b|\.\.\./i, path);
        if (path.includes('.errors.')) assert.match(text, /^[A-Z].*[^.]$/, path);
      }
    });
  }

  it('stand side by side in one report', () => {
    const together = [
      'place-kind',
      'railway-exit',
      'where',
      'when',
      'suspects',
      'witnesses',
      'evidence',
      'about-you',
      'safe-contact',
      'support-needs',
      'victim-support',
    ];
    const pages = together.map((include) => ({ include }));
    const service = parseService({ ...shell, id: 'whole', sections: [{ id: 'all', title: 'All', pages }] });
    assert.equal(service.sections[0]?.pages.length, 22);
  });

  it('ask one thing in one way', () => {
    const said = new Map<string, string>();
    for (const group of questionGroups)
      for (const question of pagesOf(group).flatMap(({ questions = [] }) => questions)) {
        // What may be chosen can be more in one group: a letter only where an address is asked for as well. And what one
        // may prefer not to say in a report, an application may need.
        const errors = { ...question.errors, required: undefined };
        const asked = JSON.stringify({ ...question, errors, options: undefined, preferNotToSay: undefined });
        assert.equal(said.get(question.id) ?? asked, asked, question.id);
        said.set(question.id, asked);
      }
  });
});
