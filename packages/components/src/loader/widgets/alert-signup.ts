import { PoliceAlertSignup } from '../../alert-signup/alert-signup.js';
import { startWidget, type Start } from '../start-widget.js';

export const start: Start = (page) => startWidget('police-alert-signup', PoliceAlertSignup, page);
