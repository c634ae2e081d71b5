import { html, type TemplateResult } from 'lit';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { backLink } from './back-link.js';
import { caption } from './caption.js';
import { heading } from './heading.js';
import { inset } from './inset.js';
import { languageSwitch } from './language-switch.js';
import { notification } from './notification.js';
import { panel, quotable } from './panel.js';
import { paragraphs } from './paragraphs.js';
import { progress } from './progress.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

const ignore = (): void => {};
const languages = [
  { tag: 'en', name: 'English' },
  { tag: 'cy', name: 'Cymraeg' },
];

type Part = (context: TemplateContext) => TemplateResult | readonly TemplateResult[];

/** The small parts that stand around questions and answers. */
export const examples: ExampleSet<Part> = {
  title: 'parts/page',
  render: (part, context) => html`${part(context)}`,
  examples: [
    { name: 'back-link', data: (context) => backLink(ignore, context) },
    { name: 'back-link-right-to-left', reader: 'rtl', data: (context) => backLink(ignore, context) },
    {
      name: 'caption-and-heading',
      data: (context) =>
        html`${caption(words('What you lost'), context)} ${heading(text(words('About you'), context), context)}
        ${heading(text(words('A heading below it'), context), context, 'm')}
        ${heading(text(words('And the smallest'), context), context, 's')}`,
    },
    {
      name: 'paragraphs',
      data: (context) =>
        paragraphs(
          [words('In an emergency call 999. If it is not an emergency call 101.'), words('We answer within 28 days.')],
          context,
        ),
    },
    {
      name: 'paragraphs-right-to-left',
      reader: 'rtl',
      data: (context) =>
        paragraphs([{ text: 'في حالة الطوارئ اتصل على 999 أو 101.', lang: 'ar' }, words('Call 101.')], context),
    },
    { name: 'inset', data: (context) => inset(paragraphs([words('A council looks after dogs that stray.')], context)) },
    {
      name: 'confirmation-panel',
      data: (context) =>
        panel(
          words('Lost property reported'),
          html`<p>${text(words('Your reference number'), context)}<br />${quotable('LP-4F7K-9QWX')}</p>
            <p>${text(words('Your access code'), context)}<br />${quotable('1234567890123456')}</p>`,
          context,
        ),
    },
    {
      name: 'confirmation-panel-right-to-left',
      reader: 'rtl',
      data: (context) =>
        panel({ text: 'تم الإبلاغ', lang: 'ar' }, html`<p>${quotable('1234567890123456')}</p>`, context),
    },
    {
      name: 'notification',
      data: (context) =>
        notification(
          { title: words('Already sent'), content: paragraphs([words('It was not sent again.')], context) },
          context,
        ),
    },
    {
      name: 'error-notification',
      reader: 'welsh',
      data: (context) =>
        notification(
          {
            title: welshWords('Nid oeddem yn gallu anfon eich adroddiad'),
            tone: 'error',
            content: paragraphs([welshWords('Mae eich atebion yn dal ar y dudalen hon. Ffoniwch 101.')], context),
          },
          context,
        ),
    },
    { name: 'progress', data: (context) => progress(words('Sending your report…'), context) },
    { name: 'language-switch', data: (context) => languageSwitch({ languages, onSelect: ignore }, context) },
    {
      name: 'language-switch-welsh',
      reader: 'welsh',
      data: (context) => languageSwitch({ languages, onSelect: ignore }, context),
    },
  ],
};
