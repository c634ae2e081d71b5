import { adapt as formJs } from './form-js/form.js';
import { adapt as formio } from './formio/form.js';
import { adapt as formkit } from './formkit/form.js';
import { adapt as frontCounter } from './front-counter/form.js';
import { adapt as html } from './html/form.js';
import { adapt as jsonforms } from './jsonforms/form.js';
import { adapt as lit } from './lit/form.js';
import { adapt as rjsf } from './rjsf/form.js';
import { adapt as surveyjs } from './surveyjs/form.js';

/**
 * @typedef {object} Subject
 * @property {string} id its folder here
 * @property {string} title as in the table
 * @property {string} [version] of the package that is measured, by its name in bench/package.json
 * @property {(form: import('../forms/form.js').Form) => unknown} adapt gives what its page is handed
 * @property {string} [only] the one measure that it is there for; every one unless told
 */

/** The floor comes first, then ours. @type {readonly Subject[]} */
export const subjects = [
  { id: 'html', title: 'plain HTML', adapt: html },
  { id: 'front-counter', title: 'Front Counter', adapt: frontCounter },
  { id: 'preloaded', title: 'Front Counter, preloaded', adapt: frontCounter, only: 'slow' },
  { id: 'lit', title: 'bare Lit', version: 'lit', adapt: lit },
  { id: 'formkit', title: 'FormKit', version: '@formkit/vue', adapt: formkit },
  { id: 'jsonforms', title: 'JSON Forms', version: '@jsonforms/core', adapt: jsonforms },
  { id: 'form-js', title: 'form-js', version: '@bpmn-io/form-js-viewer', adapt: formJs },
  { id: 'rjsf', title: 'RJSF', version: '@rjsf/core', adapt: rjsf },
  { id: 'surveyjs', title: 'SurveyJS', version: 'survey-core', adapt: surveyjs },
  { id: 'formio', title: 'Form.io', version: '@formio/js', adapt: formio },
];
