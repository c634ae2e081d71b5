import { create, readId, words } from './files.js';

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

/** A service with one page: small, and complete enough to be built, shown and sent. */
await create(([given]) => {
  const id = readId(given, 'npm run create:service -- lost-bicycle');
  const folder = `packages/schemas/services/${id}`;
  const title = words(id);
  return {
    files: {
      [`${folder}/service.json`]: json({
        $schema: '../../service-definition.schema.json',
        id,
        version: '1.0.0',
        kind: 'report',
        language: 'en',
        safety: 'standard',
        title,
        emergencyCheck: true,
        personalData: {
          purpose: 'To look into what happened and to answer the person.',
          retention: 'To be confirmed by each force.',
        },
        sections: [
          {
            id: 'about',
            title: 'What happened',
            pages: [
              {
                id: 'description',
                questions: [
                  {
                    id: 'description',
                    type: 'textarea',
                    label: 'What happened?',
                    hint: 'Say what you saw, where and when.',
                    rules: { maxLength: 4000 },
                    errors: {
                      required: 'Enter what happened',
                      maxLength: 'What happened must be 4,000 characters or fewer',
                    },
                  },
                ],
              },
            ],
          },
        ],
        confirmation: { title: 'Report sent', next: 'We read every report and contact you if we need more.' },
      }),
      [`${folder}/cy.json`]: json({
        title,
        'sections.about.title': 'Beth ddigwyddodd',
        'questions.description.label': 'Beth ddigwyddodd?',
        'questions.description.hint': 'Dywedwch beth welsoch chi, ble a phryd.',
        'questions.description.errors.required': 'Nodwch beth ddigwyddodd',
        'questions.description.errors.maxLength': 'Rhaid i’r hyn a ddigwyddodd fod yn 4,000 nod neu lai',
        'confirmation.title': 'Adroddiad wedi’i anfon',
        'confirmation.next': 'Rydym yn darllen pob adroddiad ac yn cysylltu â chi os oes angen rhagor arnom.',
      }),
      [`${folder}/translations.json`]: json({ cy: { status: 'draft', reviewedBy: null } }),
      [`${folder}/examples.json`]: json([
        {
          id: 'ordinary',
          title: 'A report in a few words',
          today: '2026-11-22',
          steps: [
            { page: 'emergency-check', raw: { 'emergency-check': 'no' } },
            { page: 'description', raw: { description: 'A bicycle stands in the river by the bridge.' } },
          ],
          end: { at: 'check-answers' },
        },
        {
          id: 'emergency',
          title: 'Help is needed now',
          today: '2026-11-22',
          steps: [{ page: 'emergency-check', raw: { 'emergency-check': 'yes' } }],
          end: { at: 'exit', page: 'emergency-call' },
        },
      ]),
    },
    next: [
      `Write the questions in ${folder}/service.json. An editor completes and checks it by its $schema.`,
      'Translate its title and your questions in cy.json, and have a Welsh speaker read all of it: translations.json says draft until then.',
      'Add to examples.json one journey for each way through, exit pages too: tests play all of them, and fail while a page is in none.',
      'npm run build, then npm test -- services: a mistake is named by its place, with the remedy.',
      `Show it: <police-report-form service="${id}"></police-report-form> on a page of demo/, then npm start.`,
    ],
  };
});
