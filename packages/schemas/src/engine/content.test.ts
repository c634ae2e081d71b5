import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeOverlay, parseService } from '../definition/index.js';
import { createWords, english, type Text, type View } from '../index.js';
import { foundTrailer } from '../test-data/found-trailer.js';
import { changed } from '../test-data/changed.js';
import { reader, Traveller } from '../test-data/traveller.js';
import { checkAnswersView, view } from './views.js';

const en = (text: string): Text => ({ text, lang: 'en' });

function contentOf(shown: View) {
  return 'content' in shown ? shown.content : undefined;
}

describe('what a page says besides its questions', () => {
  it('is words, without anything that could run', () => {
    const traveller = new Traveller(foundTrailer);
    traveller.answer({ coupled: 'no' });
    assert.deepEqual(contentOf(traveller.view), [
      { id: 'road', type: 'warning', paragraphs: [en('Do not stand in the road.')] },
      {
        id: 'ready',
        type: 'list',
        numbered: false,
        items: [
          { id: 'plate', text: en('its number plate') },
          { id: 'help', text: en('where to find it'), href: 'https://www.example.com/plates' },
        ],
      },
      { id: 'more', type: 'link', href: 'https://www.example.com/', label: en('About trailers') },
    ]);
  });

  it('is there while its condition holds', () => {
    const traveller = new Traveller(foundTrailer);
    traveller.answer({ coupled: 'no' });
    traveller.answer({});
    assert.deepEqual(
      contentOf(traveller.view)?.map(({ id }) => id),
      ['how'],
    );
  });

  it('is absent from a page that has none', () => {
    assert.equal(contentOf(new Traveller(foundTrailer).view), undefined);
  });

  it('stands on an exit page in place of its text', () => {
    const traveller = new Traveller(foundTrailer);
    traveller.answer({ coupled: 'yes' });
    assert.ok(traveller.view.at === 'exit');
    assert.deepEqual(traveller.view.paragraphs, []);
    assert.deepEqual(contentOf(traveller.view)?.[0], {
      id: 'where',
      type: 'paragraph',
      paragraphs: [en('Use the other service.'), en('It takes both.')],
    });
  });

  it('is translated block by block, under the ids', () => {
    const words = createWords('en', 'cy', { 'pages.before.content.ready.items.plate.text': 'ei blât rhif' });
    const traveller = new Traveller(foundTrailer);
    traveller.answer({ coupled: 'no' });
    const shown = view(foundTrailer, traveller.state, { words, language: english }, traveller.context);
    const list = contentOf(shown)?.[1];
    assert.ok(list?.type === 'list');
    assert.deepEqual(
      list.items.map(({ text }) => text),
      [{ text: 'ei blât rhif', lang: 'cy' }, en('where to find it')],
    );
  });

  it('is asked for where a language must be complete', () => {
    assert.throws(
      () => parseService(foundTrailer, { overlays: { cy: completeOverlay(foundTrailer, 'cy', {}) }, complete: ['cy'] }),
      /cy\.json\["pages\.before\.content\.ready\.items\.help\.text"\]: found nothing/,
    );
  });
});

describe('a page that only says something', () => {
  it('is passed by going on, and come back to', () => {
    const traveller = new Traveller(foundTrailer);
    assert.equal(traveller.answer({ coupled: 'no' }), 'page before');
    assert.deepEqual(traveller.page().questions, []);
    assert.equal(traveller.answer({}), 'page trailer');
    assert.ok(traveller.state.passed.includes('before'));
    assert.equal(traveller.back(), 'page before');
  });

  it('is not jumped over, and not among the answers', () => {
    const traveller = new Traveller(foundTrailer);
    traveller.answer({ coupled: 'no' });
    assert.equal(traveller.goTo({ at: 'page', pageId: 'trailer' }), 'page before');
    const { sections } = checkAnswersView(foundTrailer, traveller.state, reader, traveller.context);
    assert.ok(!JSON.stringify(sections).includes('before'));
  });

  it('may be all that a section has', () => {
    const pages = [foundTrailer.sections[0]?.pages[2]];
    const service = parseService({
      ...changed(foundTrailer, 'sections[0].pages[2]', undefined),
      sections: [
        { id: 'first', title: 'First', pages },
        ...changed(foundTrailer, 'sections[0].pages[2]', undefined).sections,
      ],
    });
    const traveller = new Traveller(service);
    assert.equal(traveller.place, 'page before');
    assert.equal(traveller.answer({}), 'page coupled');
    const { sections } = checkAnswersView(service, traveller.state, reader, traveller.context);
    assert.deepEqual(
      sections.map(({ id }) => id),
      ['what'],
    );
  });
});
