import type { QuestionGroup } from './group.js';

/** What could show what happened, which of it is kept, and the files that the person has at hand. */
export const evidence: QuestionGroup = {
  id: 'evidence',
  pages: [
    {
      id: 'evidence',
      questions: [
        {
          id: 'evidence',
          type: 'checkboxes',
          label: 'What could show what happened?',
          hint: 'You do not need to have it yourself. Select all that apply.',
          options: [
            { id: 'cctv', label: 'CCTV' },
            { id: 'doorbell', label: 'A doorbell camera' },
            { id: 'dashcam', label: 'A dashcam or bike camera' },
            { id: 'phone', label: 'Video or sound on a phone' },
            { id: 'photos', label: 'Photos' },
            { id: 'messages', label: 'Messages, calls or posts online' },
            { id: 'documents', label: 'Letters, bills or other papers' },
            { id: 'objects', label: 'Things that were used, damaged or left behind' },
            { id: 'none', label: 'Nothing that I know of', none: true },
          ],
          errors: {
            required: 'Select what could show what happened, or ‘Nothing that I know of’',
            none: 'Select what could show what happened, or select ‘Nothing that I know of’',
          },
        },
      ],
    },
    {
      id: 'evidence-kept',
      condition: { not: { question: 'evidence', includes: 'none' } },
      title: 'Keeping what you have',
      questions: [
        {
          id: 'evidence-kept',
          type: 'checkboxes',
          label: 'Which of these do you have, or know to be kept?',
          hint: 'Many cameras wipe what they record after a few days. Save a copy if you can do so safely. Select all that apply.',
          options: [
            { id: 'cctv', label: 'CCTV', condition: { question: 'evidence', includes: 'cctv' } },
            { id: 'doorbell', label: 'A doorbell camera', condition: { question: 'evidence', includes: 'doorbell' } },
            {
              id: 'dashcam',
              label: 'A dashcam or bike camera',
              condition: { question: 'evidence', includes: 'dashcam' },
            },
            {
              id: 'phone',
              label: 'Video or sound on a phone',
              condition: { question: 'evidence', includes: 'phone' },
            },
            { id: 'photos', label: 'Photos', condition: { question: 'evidence', includes: 'photos' } },
            {
              id: 'messages',
              label: 'Messages, calls or posts online',
              condition: { question: 'evidence', includes: 'messages' },
            },
            {
              id: 'documents',
              label: 'Letters, bills or other papers',
              condition: { question: 'evidence', includes: 'documents' },
            },
            {
              id: 'objects',
              label: 'Things that were used, damaged or left behind',
              condition: { question: 'evidence', includes: 'objects' },
            },
            { id: 'none', label: 'None of these, or I do not know', none: true },
          ],
          errors: {
            required: 'Select what is kept, or ‘None of these, or I do not know’',
            none: 'Select what is kept, or select ‘None of these, or I do not know’',
          },
        },
        {
          id: 'evidence-where',
          type: 'textarea',
          label: 'Where is it, and who has it?',
          hint: 'For example, a camera over the door of a shop.',
          optional: true,
          rules: { maxLength: 500 },
          rows: 3,
          errors: { maxLength: 'Where it is and who has it must be 500 characters or fewer' },
        },
      ],
    },
    {
      id: 'evidence-files',
      condition: { not: { question: 'evidence', includes: 'none' } },
      questions: [
        {
          id: 'evidence-files',
          type: 'file-upload',
          label: 'Do you want to send us photos, videos or papers?',
          hint: 'You can add up to 10 files of 100 MB each. We may ask you for the rest later.',
          optional: true,
          rules: { kinds: ['photo', 'video', 'sound', 'document'], maxFiles: 10, maxSize: 100, maxTotalSize: 500 },
          errors: {
            maxFiles: 'You can add up to 10 files',
            maxSize: 'Each file must be 100 MB or smaller',
            maxTotalSize: 'The files together must be 500 MB or smaller',
            kinds: 'Each file must be a photo, a video, a sound recording or a PDF',
            empty: 'The file is empty',
            unreadable: 'The file cannot be read',
            notRead: 'Wait until the file has been read',
            caption: 'What it shows must be 200 characters or fewer',
          },
        },
      ],
    },
  ],
  words: {
    cy: {
      'questions.evidence.label': 'Beth allai ddangos beth ddigwyddodd?',
      'questions.evidence.hint': 'Nid oes rhaid iddo fod gennych chi. Dewiswch bob un sy’n berthnasol.',
      'questions.evidence.options.cctv.label': 'CCTV',
      'questions.evidence.options.doorbell.label': 'Camera cloch drws',
      'questions.evidence.options.dashcam.label': 'Camera car neu gamera beic',
      'questions.evidence.options.phone.label': 'Fideo neu sain ar ffôn',
      'questions.evidence.options.photos.label': 'Lluniau',
      'questions.evidence.options.messages.label': 'Negeseuon, galwadau neu bostiadau ar-lein',
      'questions.evidence.options.documents.label': 'Llythyrau, biliau neu bapurau eraill',
      'questions.evidence.options.objects.label': 'Pethau a ddefnyddiwyd, a ddifrodwyd neu a adawyd ar ôl',
      'questions.evidence.options.none.label': 'Dim byd y gwn i amdano',
      'questions.evidence.errors.required':
        'Dewiswch beth allai ddangos beth ddigwyddodd, neu ‘Dim byd y gwn i amdano’',
      'questions.evidence.errors.none':
        'Dewiswch beth allai ddangos beth ddigwyddodd, neu dewiswch ‘Dim byd y gwn i amdano’',
      'pages.evidence-kept.title': 'Cadw’r hyn sydd gennych',
      'questions.evidence-kept.label': 'Pa rai o’r rhain sydd gennych, neu y gwyddoch eu bod wedi’u cadw?',
      'questions.evidence-kept.hint':
        'Mae llawer o gamerâu yn dileu’r hyn maent yn ei recordio ar ôl ychydig ddyddiau. Cadwch gopi os gallwch wneud hynny’n ddiogel. Dewiswch bob un sy’n berthnasol.',
      'questions.evidence-kept.options.cctv.label': 'CCTV',
      'questions.evidence-kept.options.doorbell.label': 'Camera cloch drws',
      'questions.evidence-kept.options.dashcam.label': 'Camera car neu gamera beic',
      'questions.evidence-kept.options.phone.label': 'Fideo neu sain ar ffôn',
      'questions.evidence-kept.options.photos.label': 'Lluniau',
      'questions.evidence-kept.options.messages.label': 'Negeseuon, galwadau neu bostiadau ar-lein',
      'questions.evidence-kept.options.documents.label': 'Llythyrau, biliau neu bapurau eraill',
      'questions.evidence-kept.options.objects.label': 'Pethau a ddefnyddiwyd, a ddifrodwyd neu a adawyd ar ôl',
      'questions.evidence-kept.options.none.label': 'Dim un o’r rhain, neu nid wyf yn gwybod',
      'questions.evidence-kept.errors.required':
        'Dewiswch beth sydd wedi’i gadw, neu ‘Dim un o’r rhain, neu nid wyf yn gwybod’',
      'questions.evidence-kept.errors.none':
        'Dewiswch beth sydd wedi’i gadw, neu dewiswch ‘Dim un o’r rhain, neu nid wyf yn gwybod’',
      'questions.evidence-where.label': 'Ble mae, a chan bwy mae?',
      'questions.evidence-where.hint': 'Er enghraifft, camera uwchben drws siop.',
      'questions.evidence-where.errors.maxLength': 'Rhaid i ble mae a chan bwy mae fod yn 500 nod neu lai',
      'questions.evidence-files.label': 'Ydych chi am anfon lluniau, fideos neu bapurau atom?',
      'questions.evidence-files.hint':
        'Gallwch ychwanegu hyd at 10 ffeil o 100 MB yr un. Efallai y byddwn yn gofyn i chi am y gweddill yn nes ymlaen.',
      'questions.evidence-files.errors.maxFiles': 'Gallwch ychwanegu hyd at 10 ffeil',
      'questions.evidence-files.errors.maxSize': 'Rhaid i bob ffeil fod yn 100 MB neu lai',
      'questions.evidence-files.errors.maxTotalSize': 'Rhaid i’r ffeiliau gyda’i gilydd fod yn 500 MB neu lai',
      'questions.evidence-files.errors.kinds': 'Rhaid i bob ffeil fod yn llun, yn fideo, yn recordiad sain neu’n PDF',
      'questions.evidence-files.errors.empty': 'Mae’r ffeil yn wag',
      'questions.evidence-files.errors.unreadable': 'Ni ellir darllen y ffeil',
      'questions.evidence-files.errors.notRead': 'Arhoswch nes bod y ffeil wedi’i darllen',
      'questions.evidence-files.errors.caption': 'Rhaid i’r hyn y mae’n ei ddangos fod yn 200 nod neu lai',
    },
  },
};
