import type { Overlay } from '../messages/words.js';
import type { Section } from './shape.js';

/** The page that every report begins with, and where it leads when the answer is yes. */
export const emergencyCheckSection: Section = {
  id: 'emergency',
  title: 'Before you start',
  personalData: {
    purpose: 'To send the person to 999 in time.',
    retention: 'As the report.',
  },
  pages: [
    {
      id: 'emergency-check',
      questions: [
        {
          id: 'emergency-check',
          type: 'radios',
          label: 'Is it an emergency?',
          hint: 'It is an emergency if someone is hurt or in danger, a crime is happening now, or things could turn violent very soon.',
          options: [
            { id: 'yes', label: 'Yes, help is needed now' },
            { id: 'no', label: 'No' },
          ],
          errors: { required: 'Select yes if it is an emergency' },
        },
      ],
      notes: 'The force confirms what it calls an emergency.',
    },
    {
      id: 'emergency-call',
      condition: { question: 'emergency-check', equals: 'yes' },
      exit: {
        title: 'Call 999 now',
        text: [
          'Do not use this form. Call 999 and ask for the police.',
          'If it is not safe to speak, call 999 from a mobile phone, listen, and press 55 when you are asked to. Pressing 55 does not tell the police where you are.',
          'If you cannot hear or speak on the phone, call 18000 with the Relay UK app or a textphone, or use 999 BSL to call with a sign language interpreter. You can text 999 if you have registered your phone for it.',
          'If it is not an emergency, go back and select no.',
        ].join('\n\n'),
        link: { href: 'tel:999', label: 'Call 999' },
      },
      notes:
        'Press 55 (Independent Office for Police Conduct, "Make Yourself Heard"), 18000 and emergencySMS (North Wales Police) and 999 BSL (Ofcom) are from published pages. To be confirmed by each force: all of it, and whether the force adds a number of its own.',
    },
  ],
};

/** Translations of these pages, by language. */
export const emergencyCheckWords: Readonly<Record<string, Overlay>> = {
  cy: {
    'sections.emergency.title': 'Cyn i chi ddechrau',
    'questions.emergency-check.label': 'A yw’n argyfwng?',
    'questions.emergency-check.hint':
      'Mae’n argyfwng os yw rhywun wedi’i anafu neu mewn perygl, os oes trosedd yn digwydd nawr, neu os gallai pethau droi’n dreisgar yn fuan iawn.',
    'questions.emergency-check.options.yes.label': 'Ydy, mae angen help nawr',
    'questions.emergency-check.options.no.label': 'Nac ydy',
    'questions.emergency-check.errors.required': 'Dewiswch ‘Ydy’ os yw’n argyfwng',
    'pages.emergency-call.exit.title': 'Ffoniwch 999 nawr',
    'pages.emergency-call.exit.text': [
      'Peidiwch â defnyddio’r ffurflen hon. Ffoniwch 999 a gofynnwch am yr heddlu.',
      'Os nad yw’n ddiogel i chi siarad, ffoniwch 999 o ffôn symudol, gwrandewch, a phwyswch 55 pan ofynnir i chi wneud hynny. Nid yw pwyso 55 yn dweud wrth yr heddlu ble rydych chi.',
      'Os na allwch glywed neu siarad ar y ffôn, ffoniwch 18000 gydag ap Relay UK neu ffôn testun, neu defnyddiwch 999 BSL i ffonio gyda chymorth dehonglydd iaith arwyddion. Gallwch anfon neges destun at 999 os ydych wedi cofrestru eich ffôn ar gyfer hynny.',
      'Os nad yw’n argyfwng, ewch yn ôl a dewiswch ‘Nac ydy’.',
    ].join('\n\n'),
    'pages.emergency-call.exit.link.label': 'Ffonio 999',
  },
};
