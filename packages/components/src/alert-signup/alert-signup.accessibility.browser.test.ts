import '../define/alert-signup.js';
import { checkStates } from '../testing/check-states.js';
import { bringToFront } from '../testing/in-front.js';
import { examples, reached, render, visibleText } from './alert-signup.examples.js';

before(bringToFront);

checkStates({ tag: 'police-alert-signup', examples, render, reached, textOf: visibleText });
