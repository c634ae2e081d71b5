import { PoliceAlertSignup } from '../alert-signup/alert-signup.js';

// Another copy of the library may have been first on the page; its element stands.
if (!customElements.get('police-alert-signup')) customElements.define('police-alert-signup', PoliceAlertSignup);
