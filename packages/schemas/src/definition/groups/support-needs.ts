import type { QuestionGroup } from './group.js';
import { helpToSpeak } from './help-to-speak.js';

/** What the person needs so that we can help: an interpreter, changes for a disability, and what puts them at more risk. */
export const supportNeeds: QuestionGroup = {
  id: 'support-needs',
  pages: [
    ...helpToSpeak.pages,
    {
      id: 'vulnerability',
      questions: [
        {
          id: 'vulnerability',
          type: 'checkboxes',
          label: 'Is any of this true for you?',
          hint: 'It helps us to know how soon you need help. You do not have to tell us. Select all that apply.',
          optional: true,
          options: [
            { id: 'under-18', label: 'I am under 18' },
            { id: 'disability', label: 'I have a disability or a health condition' },
            { id: 'mental-health', label: 'I have poor mental health' },
            { id: 'alone', label: 'I live alone or have nobody to help me' },
            { id: 'caring', label: 'I look after a child or an adult who needs me' },
            { id: 'afraid', label: 'I am afraid of what may happen next' },
            { id: 'none', label: 'None of these', none: true },
          ],
          errors: { none: 'Select what is true for you, or select ‘None of these’' },
        },
      ],
    },
    {
      id: 'repeat-victim',
      title: 'If it happened before',
      questions: [
        {
          id: 'repeat-victim',
          type: 'radios',
          label: 'Has anything like this happened to you before?',
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
            { id: 'unsure', label: 'I am not sure' },
          ],
          errors: { required: 'Select whether anything like this happened to you before' },
        },
        {
          id: 'repeat-victim-details',
          type: 'textarea',
          condition: { question: 'repeat-victim', equals: 'yes' },
          label: 'What happened before, and did you tell the police?',
          hint: 'Give us a crime number if you have one.',
          optional: true,
          rules: { maxLength: 1000 },
          rows: 5,
          errors: { maxLength: 'What happened before must be 1,000 characters or fewer' },
        },
      ],
    },
  ],
  words: {
    cy: {
      ...helpToSpeak.words.cy,
      'questions.vulnerability.label': 'A oes unrhyw un o’r rhain yn wir amdanoch chi?',
      'questions.vulnerability.hint':
        'Mae’n ein helpu i wybod pa mor fuan y mae angen help arnoch. Nid oes rhaid i chi ddweud wrthym. Dewiswch bob un sy’n berthnasol.',
      'questions.vulnerability.options.under-18.label': 'Rwyf o dan 18 oed',
      'questions.vulnerability.options.disability.label': 'Mae gennyf anabledd neu gyflwr iechyd',
      'questions.vulnerability.options.mental-health.label': 'Mae gennyf iechyd meddwl gwael',
      'questions.vulnerability.options.alone.label': 'Rwy’n byw ar fy mhen fy hun neu nid oes gennyf neb i’m helpu',
      'questions.vulnerability.options.caring.label': 'Rwy’n gofalu am blentyn neu oedolyn sydd fy angen',
      'questions.vulnerability.options.afraid.label': 'Mae arnaf ofn yr hyn a all ddigwydd nesaf',
      'questions.vulnerability.options.none.label': 'Dim un o’r rhain',
      'questions.vulnerability.errors.none': 'Dewiswch beth sy’n wir amdanoch, neu dewiswch ‘Dim un o’r rhain’',
      'pages.repeat-victim.title': 'Os yw wedi digwydd o’r blaen',
      'questions.repeat-victim.label': 'A oes unrhyw beth fel hyn wedi digwydd i chi o’r blaen?',
      'questions.repeat-victim.options.yes.label': 'Oes',
      'questions.repeat-victim.options.no.label': 'Nac oes',
      'questions.repeat-victim.options.unsure.label': 'Nid wyf yn siŵr',
      'questions.repeat-victim.errors.required': 'Dewiswch a oes unrhyw beth fel hyn wedi digwydd i chi o’r blaen',
      'questions.repeat-victim-details.label': 'Beth ddigwyddodd o’r blaen, ac a wnaethoch chi ddweud wrth yr heddlu?',
      'questions.repeat-victim-details.hint': 'Rhowch rif trosedd os oes gennych un.',
      'questions.repeat-victim-details.errors.maxLength':
        'Rhaid i’r hyn a ddigwyddodd o’r blaen fod yn 1,000 nod neu lai',
    },
  },
};
