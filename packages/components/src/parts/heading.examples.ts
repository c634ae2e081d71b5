import { html } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { caption } from './caption.js';
import { heading, type HeadingSize } from './heading.js';
import { text } from './text.js';

interface HeadingExample {
  readonly section?: Text;
  readonly title: Text;
  readonly size?: HeadingSize;
}

export const examples: ExampleSet<HeadingExample> = {
  title: 'parts/heading',
  render: ({ section, title, size }, context) =>
    html`${section ? caption(section, context) : ''} ${heading(text(title, context), context, size)}`,
  examples: [
    { name: 'plain', data: { title: words('About you') } },
    { name: 'with-caption', data: { section: words('What you lost'), title: words('About you') } },
    { name: 'medium', data: { title: words('What happens next'), size: 'm' } },
    { name: 'small', data: { title: words('Item 1'), size: 's' } },
    {
      name: 'long-words',
      data: { title: words('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the way there') },
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: { section: welshWords('Beth wnaethoch chi ei golli'), title: words('About you') },
    },
    { name: 'right-to-left', reader: 'rtl', data: { title: { text: 'عنك', lang: 'ar' } } },
  ],
};
