import '../define/alert-signup.js';
import { loadQuestionTemplates } from '../questions/question-templates.js';
import { checkStates } from '../testing/check-states.js';
import { bringToFront } from '../testing/in-front.js';
import { examples, reached, render, visibleText } from './alert-signup.examples.js';
// Here it is a hundred files and not one: no state waits for them.
import './sign-up.js';

before(bringToFront);
before(() => loadQuestionTemplates());

checkStates({ tag: 'police-alert-signup', examples, render, reached, textOf: visibleText });
