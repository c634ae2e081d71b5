import { PoliceReportForm } from '../../report-form/report-form.js';
import { startWidget, type Start } from '../start-widget.js';

export const start: Start = (page) => startWidget('police-report-form', PoliceReportForm, page);
