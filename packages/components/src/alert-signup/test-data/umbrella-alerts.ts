import type { Overlay, ServiceDefinition, Subscription } from '@frontcounter/schemas';

/** A small sign-up with every kind of page, for the examples and tests of the widget. */
export const umbrellaAlerts: ServiceDefinition = {
  id: 'umbrella-alerts',
  version: '1.0.0',
  kind: 'alert-signup',
  language: 'en',
  safety: 'standard',
  title: 'Sign up for alerts about umbrellas',
  sections: [
    {
      id: 'what',
      title: 'What you want to hear about',
      pages: [
        {
          id: 'topics',
          questions: [
            {
              id: 'topics',
              type: 'checkboxes',
              label: 'Which umbrellas do you want to hear about?',
              options: [
                { id: 'lost', label: 'Lost umbrellas' },
                { id: 'found', label: 'Found umbrellas' },
              ],
              errors: { required: 'Select the umbrellas that you want to hear about' },
            },
          ],
        },
        {
          id: 'area',
          questions: [
            {
              id: 'area',
              type: 'area',
              label: 'Which neighbourhood?',
              errors: {
                required: 'Find your neighbourhood, and choose it',
                choose: 'Select ‘Find area’, then choose your neighbourhood',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'how',
      title: 'How you want to hear',
      pages: [
        {
          id: 'channel',
          questions: [
            {
              id: 'channel',
              type: 'radios',
              label: 'How should we send alerts?',
              options: [
                { id: 'email', label: 'Email' },
                { id: 'text', label: 'Text message' },
              ],
              errors: { required: 'Select how we should send alerts' },
            },
          ],
        },
        {
          id: 'email',
          condition: { question: 'channel', equals: 'email' },
          questions: [
            {
              id: 'email',
              type: 'email',
              label: 'What is your email address?',
              errors: {
                required: 'Enter your email address',
                format: 'Enter an email address, like name@example.com',
              },
            },
          ],
        },
        {
          id: 'mobile',
          condition: { question: 'channel', equals: 'text' },
          questions: [
            {
              id: 'mobile',
              type: 'telephone',
              label: 'What is your mobile phone number?',
              errors: {
                required: 'Enter your mobile phone number',
                format: 'Enter a mobile phone number, like 07700 900123',
              },
            },
          ],
        },
      ],
    },
  ],
  confirmation: {
    title: 'One more step',
    next: 'Open the link in it within 2 days and confirm.\n\nIf no message comes within an hour, sign up again.',
  },
};

export const umbrellaAlertsWelsh: Overlay = {
  title: 'Cofrestrwch i gael rhybuddion am ymbaréls',
  'sections.what.title': 'Yr hyn yr hoffech glywed amdano',
  'sections.how.title': 'Sut yr hoffech glywed',
  'questions.topics.label': 'Am ba ymbaréls yr hoffech glywed?',
  'questions.topics.options.lost.label': 'Ymbaréls coll',
  'questions.topics.options.found.label': 'Ymbaréls a gafwyd',
  'questions.topics.errors.required': 'Dewiswch yr ymbaréls yr hoffech glywed amdanynt',
  'questions.area.label': 'Pa gymdogaeth?',
  'questions.area.errors.required': 'Dewch o hyd i’ch cymdogaeth, a’i dewis',
  'questions.area.errors.choose': 'Dewiswch ‘Dod o hyd i’r ardal’, yna dewiswch eich cymdogaeth',
  'questions.channel.label': 'Sut dylem ni anfon rhybuddion?',
  'questions.channel.options.email.label': 'E-bost',
  'questions.channel.options.text.label': 'Neges destun',
  'questions.channel.errors.required': 'Dewiswch sut dylem ni anfon rhybuddion',
  'questions.email.label': 'Beth yw eich cyfeiriad e-bost?',
  'questions.email.errors.required': 'Rhowch eich cyfeiriad e-bost',
  'questions.email.errors.format': 'Rhowch gyfeiriad e-bost, fel enw@example.com',
  'questions.mobile.label': 'Beth yw rhif eich ffôn symudol?',
  'questions.mobile.errors.required': 'Rhowch rif eich ffôn symudol',
  'questions.mobile.errors.format': 'Rhowch rif ffôn symudol, fel 07700 900123',
  'confirmation.title': 'Un cam arall',
  'confirmation.next':
    'Agorwch y ddolen ynddi o fewn 2 ddiwrnod a chadarnhewch.\n\nOs na ddaw neges o fewn awr, cofrestrwch eto.',
};

/** Somebody who gets alerts. */
export const subscribed: Subscription = {
  service: { id: 'umbrella-alerts', version: '1.0.0' },
  force: 'neutral',
  language: 'en',
  confirmedAt: '2026-11-22T14:05:00Z',
  answers: {
    topics: ['lost'],
    area: { id: 'SA01', name: 'Sample Town Centre' },
    channel: 'email',
    email: 'mair@example.com',
  },
};
