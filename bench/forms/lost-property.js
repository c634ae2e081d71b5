/** @typedef {import('./form.js').Form} Form */

const options = (/** @type {Record<string, string>} */ labels) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const contact = (/** @type {string} */ equals) => ({ question: 'contact', equals });

/**
 * W1: a lost-property report on five pages, with conditions and a repeat. Front Counter shows its own published
 * `lost-property` service instead, which asks the same and has Welsh, exit pages and check answers besides.
 *
 * @type {Form}
 */
export const lostProperty = {
  id: 'w1',
  title: 'Report lost property',
  pages: [
    {
      id: 'item',
      title: 'What you lost',
      questions: [
        {
          id: 'item_type',
          kind: 'radios',
          label: 'What did you lose?',
          hint: 'If you lost more than one thing, choose the one that matters most.',
          required: true,
          options: options({
            phone: 'Mobile phone',
            device: 'Laptop, tablet or camera',
            bag: 'Bag or luggage',
            wallet: 'Purse or wallet',
            jewellery: 'Jewellery or a watch',
            document: 'Passport or identity card from another country',
            other: 'Something else',
          }),
        },
        {
          id: 'what_it_is',
          kind: 'text',
          label: 'What is it?',
          hint: 'For example, a bicycle helmet or a hearing aid.',
          required: true,
          maxLength: 100,
          condition: { question: 'item_type', equals: 'other' },
        },
      ],
    },
    {
      id: 'place',
      title: 'Where and when',
      questions: [
        {
          id: 'where',
          kind: 'radios',
          label: 'Where do you think you lost it?',
          required: true,
          options: options({
            outdoors: 'In a street, park or other place outside',
            premises: 'In a shop, pub, school or other building',
            transport: 'On a bus, tram or train',
            unsure: 'I am not sure',
          }),
        },
        { id: 'place', kind: 'text', label: 'Where was it?', required: true, maxLength: 500 },
        {
          id: 'route',
          kind: 'long-text',
          label: 'Where did you go that day?',
          required: true,
          maxLength: 1000,
          condition: { question: 'where', equals: 'unsure' },
        },
        { id: 'lost_on', kind: 'date', label: 'When did you lose it?', required: true },
        {
          id: 'time_of_day',
          kind: 'radios',
          label: 'What time of day was it?',
          required: true,
          options: options({ morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening', night: 'Night' }),
        },
        {
          id: 'asked',
          kind: 'checkboxes',
          label: 'Who have you asked already?',
          hint: 'Select all that apply.',
          required: true,
          options: options({
            staff: 'Staff at the place',
            nearby: 'People nearby',
            online: 'People online',
            nobody: 'Nobody yet',
          }),
        },
      ],
    },
    {
      id: 'looks',
      title: 'What it looks like',
      questions: [
        { id: 'make', kind: 'text', label: 'Make and model', required: false, maxLength: 100 },
        { id: 'colour', kind: 'text', label: 'Main colour', required: true, maxLength: 50 },
        { id: 'marks', kind: 'long-text', label: 'Marks, damage or engraving', required: false, maxLength: 500 },
        {
          id: 'imei',
          kind: 'text',
          label: 'What is the IMEI number?',
          required: false,
          maxLength: 15,
          condition: { question: 'item_type', equals: 'phone' },
        },
        {
          id: 'serial_number',
          kind: 'text',
          label: 'What is the serial number?',
          required: false,
          maxLength: 40,
          condition: { question: 'item_type', equals: 'device' },
        },
        { id: 'value', kind: 'number', label: 'About how much is it worth, in pounds?', required: false, max: 100000 },
      ],
    },
    {
      id: 'contents',
      title: 'What was in it',
      repeat: 'thing',
      questions: [
        { id: 'thing', kind: 'text', label: 'What is it?', required: true, maxLength: 100 },
        { id: 'thing_colour', kind: 'text', label: 'Its colour', required: false, maxLength: 50 },
        { id: 'thing_details', kind: 'long-text', label: 'Anything else about it', required: false, maxLength: 500 },
      ],
    },
    {
      id: 'you',
      title: 'About you',
      questions: [
        { id: 'first_name', kind: 'text', label: 'First name', required: true, maxLength: 100 },
        { id: 'last_name', kind: 'text', label: 'Last name', required: true, maxLength: 100 },
        { id: 'born_on', kind: 'date', label: 'Date of birth', required: false },
        {
          id: 'contact',
          kind: 'radios',
          label: 'How should we tell you if it is found?',
          required: true,
          options: options({ email: 'Email', phone: 'Phone', post: 'Letter' }),
        },
        { id: 'email', kind: 'email', label: 'Email address', required: true, condition: contact('email') },
        {
          id: 'phone',
          kind: 'text',
          label: 'Phone number',
          required: true,
          maxLength: 20,
          condition: contact('phone'),
        },
        {
          id: 'address',
          kind: 'long-text',
          label: 'Address',
          required: true,
          maxLength: 500,
          condition: contact('post'),
        },
        {
          id: 'country',
          kind: 'select',
          label: 'Where do you live?',
          required: true,
          options: options({
            england: 'England',
            wales: 'Wales',
            scotland: 'Scotland',
            ni: 'Northern Ireland',
            abroad: 'Abroad',
          }),
        },
      ],
    },
  ],
};
