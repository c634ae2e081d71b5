import type { BlockView } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { content } from './content.js';

const arabic = (text: string) => ({ text, lang: 'ar' });

const documents: BlockView = {
  id: 'ready',
  type: 'list',
  numbered: false,
  items: [
    { id: 'number', text: words('its serial number, if you know it') },
    { id: 'photos', text: words('photographs of it') },
  ],
};

export const examples: ExampleSet<readonly BlockView[]> = {
  title: 'parts/content',
  render: content,
  examples: [
    {
      name: 'paragraph',
      data: [
        {
          id: 'time',
          type: 'paragraph',
          paragraphs: [words('This takes about 10 minutes.'), words('If it is happening now, call 999.')],
        },
      ],
    },
    { name: 'list', data: [documents] },
    { name: 'numbered-list', data: [{ ...documents, numbered: true }] },
    {
      name: 'list-of-links',
      data: [
        {
          id: 'help',
          type: 'list',
          numbered: false,
          items: [
            { id: 'support', text: words('Example Victim Support'), href: 'https://www.example.com/support' },
            { id: 'call', text: words('Call 01632 960123'), href: 'tel:01632960123' },
            { id: 'speak', text: words('Speak to somebody that you trust, or call 101') },
          ],
        },
      ],
    },
    {
      name: 'link',
      data: [
        { id: 'more', type: 'link', href: 'https://www.example.com/', label: words('How we use what you tell us') },
      ],
    },
    {
      name: 'inset',
      data: [{ id: 'council', type: 'inset', paragraphs: [words('A council looks after dogs that stray.')] }],
    },
    {
      name: 'warning',
      data: [
        {
          id: 'touch',
          type: 'warning',
          paragraphs: [words('Do not touch a weapon that you find. Call 999 and stay away from it.')],
        },
      ],
    },
    {
      name: 'warning-of-two-paragraphs',
      data: [
        {
          id: 'touch',
          type: 'warning',
          paragraphs: [words('Do not touch a weapon that you find.'), words('Call 999 and stay away from it.')],
        },
      ],
    },
    {
      name: 'details',
      data: [
        {
          id: 'where',
          type: 'details',
          summary: words('Where to find the serial number'),
          paragraphs: [
            words('It is often under the bicycle, where the pedals meet.'),
            words('It is on the receipt too.'),
          ],
        },
      ],
    },
    {
      name: 'all-together-in-welsh',
      reader: 'welsh',
      data: [
        { id: 'time', type: 'paragraph', paragraphs: [welshWords('Mae hyn yn cymryd tua 10 munud.')] },
        { id: 'touch', type: 'warning', paragraphs: [welshWords('Peidiwch â chyffwrdd ag arf.')] },
        documents,
        {
          id: 'where',
          type: 'details',
          summary: welshWords('Ble mae’r rhif cyfresol'),
          paragraphs: [welshWords('Mae o dan y beic fel arfer.')],
        },
      ],
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: [
        { id: 'touch', type: 'warning', paragraphs: [arabic('لا تلمس السلاح. اتصل على 999.')] },
        {
          id: 'ready',
          type: 'list',
          numbered: true,
          items: [
            { id: 'number', text: arabic('الرقم التسلسلي') },
            { id: 'photos', text: words('photographs of it') },
          ],
        },
        { id: 'council', type: 'inset', paragraphs: [arabic('البلدية تعتني بالكلاب الضالة.')] },
        { id: 'where', type: 'details', summary: arabic('أين الرقم'), paragraphs: [arabic('تحت الدراجة.')] },
      ],
    },
  ],
};
