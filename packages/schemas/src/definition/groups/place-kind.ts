import type { QuestionGroup } from './group.js';

/** What kind of place it was: some are looked after by others, and some are no place at all. */
export const placeKind: QuestionGroup = {
  id: 'place-kind',
  pages: [
    {
      id: 'place-kind',
      questions: [
        {
          id: 'place-kind',
          type: 'radios',
          label: 'What kind of place did it happen in?',
          options: [
            { id: 'home', label: 'A home, garden or drive' },
            { id: 'street', label: 'A street, road or car park' },
            { id: 'open-space', label: 'A park or the countryside' },
            { id: 'business', label: 'A shop, pub, office or other building' },
            { id: 'public-transport', label: 'A bus, coach, tram or taxi' },
            { id: 'railway', label: 'A train, station or railway line' },
            { id: 'online', label: 'Online, by phone or by message' },
            { id: 'other', label: 'Somewhere else' },
            { id: 'unsure', label: 'I do not know' },
          ],
          errors: { required: 'Select what kind of place it happened in, or that you do not know' },
        },
      ],
    },
  ],
  words: {
    cy: {
      'questions.place-kind.label': 'Ym mha fath o le y digwyddodd?',
      'questions.place-kind.options.home.label': 'Cartref, gardd neu ddreif',
      'questions.place-kind.options.street.label': 'Stryd, ffordd neu faes parcio',
      'questions.place-kind.options.open-space.label': 'Parc neu gefn gwlad',
      'questions.place-kind.options.business.label': 'Siop, tafarn, swyddfa neu adeilad arall',
      'questions.place-kind.options.public-transport.label': 'Bws, coets, tram neu dacsi',
      'questions.place-kind.options.railway.label': 'Trên, gorsaf neu reilffordd',
      'questions.place-kind.options.online.label': 'Ar-lein, dros y ffôn neu drwy neges',
      'questions.place-kind.options.other.label': 'Rhywle arall',
      'questions.place-kind.options.unsure.label': 'Nid wyf yn gwybod',
      'questions.place-kind.errors.required': 'Dewiswch ym mha fath o le y digwyddodd, neu nad ydych yn gwybod',
    },
  },
};
