import type { Overlay } from '../messages/words.js';
import type { Section } from './shape.js';

/** The page that every report begins with, and where it leads when the answer is yes. */
export const emergencyCheckSection: Section = {
  id: 'emergency',
  title: 'Before you start',
  pages: [
    {
      id: 'emergency-check',
      questions: [
        {
          id: 'emergency-check',
          type: 'radios',
          label: 'Is it an emergency?',
          hint: 'It is an emergency if someone is in danger or hurt, if a crime is happening now, or if it could turn violent very soon.',
          options: [
            { id: 'yes', label: 'Yes, I need help now' },
            { id: 'no', label: 'No' },
          ],
          errors: { required: 'Select yes if it is an emergency' },
        },
      ],
    },
    {
      id: 'emergency-call',
      condition: { question: 'emergency-check', equals: 'yes' },
      exit: {
        title: 'Call 999 now',
        text: 'Do not use this form. Call 999 and ask for the police.',
        link: { href: 'tel:999', label: 'Call 999' },
      },
    },
  ],
};

/** Translations of these pages, by language. */
export const emergencyCheckWords: Readonly<Record<string, Overlay>> = { cy: {} };
