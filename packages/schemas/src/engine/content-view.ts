import type { Block } from '../definition/content-shape.js';
import { meetsCondition } from '../definition/relevance.js';
import type { Text, Words } from '../messages/words.js';
import type { PageParts } from './page-parts.js';
import type { BlockView } from './types.js';

/** What a page says besides its questions, under the answers before it. */
export const contentView: PageParts['content'] = (page, earlier, { words }, context) => {
  const content = page.content
    ?.filter(({ condition }) => meetsCondition(condition, earlier, context))
    .map((block) => blockView(block, `pages.${page.id}.content.${block.id}`, words));
  return content?.length ? { content } : {};
};

function blockView(block: Block, path: string, words: Words): BlockView {
  const { id } = block;
  switch (block.type) {
    case 'list':
      return {
        id,
        type: block.type,
        numbered: block.numbered ?? false,
        items: block.items.map((item) => ({
          id: item.id,
          text: words.text(`${path}.items.${item.id}.text`, item.text),
          ...(item.href && { href: item.href }),
        })),
      };
    case 'link':
      return { id, type: block.type, href: block.href, label: words.text(`${path}.label`, block.label) };
    case 'details':
      return {
        id,
        type: block.type,
        summary: words.text(`${path}.summary`, block.summary),
        paragraphs: paragraphsOf(words.text(`${path}.text`, block.text)),
      };
    default:
      return { id, type: block.type, paragraphs: paragraphsOf(words.text(`${path}.text`, block.text)) };
  }
}

function paragraphsOf(words: Text): Text[] {
  return words.text.split(/\n{2,}/).map((text) => ({ ...words, text }));
}
