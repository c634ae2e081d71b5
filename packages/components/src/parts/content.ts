import { html, type TemplateResult } from 'lit';
import type { BlockView } from '@frontcounter/schemas';
import { inset } from './inset.js';
import { paragraphs } from './paragraphs.js';
import { withPhoneNumbers } from './phone-numbers.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** What a page says besides its questions, block by block. */
export function content(blocks: readonly BlockView[], context: TemplateContext): TemplateResult {
  return html`<div class="content">${blocks.map((each) => block(each, context))}</div>`;
}

function block(view: BlockView, context: TemplateContext): unknown {
  switch (view.type) {
    case 'paragraph':
      return paragraphs(view.paragraphs, context);
    case 'inset':
      return inset(paragraphs(view.paragraphs, context));
    case 'list':
      return list(view, context);
    case 'link':
      return html`<p>${link(view.href, text(view.label, context))}</p>`;
    case 'warning':
      return html`<div class="warning">
        <span class="warning__sign" aria-hidden="true">!</span>
        <div class="warning__text">
          <span class="visually-hidden">${text(context.msg('Warning', { id: 'warning' }), context)} </span>
          ${paragraphs(view.paragraphs, context)}
        </div>
      </div>`;
    case 'details':
      return html`<details class="details">
        <summary>${text(view.summary, context)}</summary>
        <div class="details__text">${paragraphs(view.paragraphs, context)}</div>
      </details>`;
  }
}

function list({ numbered, items }: Extract<BlockView, { type: 'list' }>, context: TemplateContext): TemplateResult {
  const entries = items.map(
    (item) =>
      html`<li>${item.href ? link(item.href, text(item.text, context)) : withPhoneNumbers(item.text, context)}</li>`,
  );
  return numbered
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}

function link(href: string, words: unknown): TemplateResult {
  return html`<a href=${href} referrerpolicy="no-referrer">${words}</a>`;
}
