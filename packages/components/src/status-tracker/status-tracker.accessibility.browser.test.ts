import '../define/status-tracker.js';
import { checkStates } from '../testing/check-states.js';
import { bringToFront } from '../testing/in-front.js';
import { examples, reached, render, visibleText } from './status-tracker.examples.js';
// Here they are a hundred files and not two: no state waits for them.
import './adding-files.js';
import './following.js';

before(bringToFront);

checkStates({ tag: 'police-status-tracker', examples, render, reached, textOf: visibleText });
