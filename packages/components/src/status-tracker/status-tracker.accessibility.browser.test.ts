import '../define/status-tracker.js';
import { checkStates } from '../testing/check-states.js';
import { bringToFront } from '../testing/in-front.js';
import { examples, reached, render, visibleText } from './status-tracker.examples.js';
// Here it is a hundred files and not one: no state waits for them.
import './following.js';

before(bringToFront);

checkStates({ tag: 'police-status-tracker', examples, render, reached, textOf: visibleText });
