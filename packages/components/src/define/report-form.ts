import { PoliceReportForm } from '../report-form/report-form.js';

// Another copy of the library may have been first on the page; its element stands.
if (!customElements.get('police-report-form')) customElements.define('police-report-form', PoliceReportForm);
