import { PoliceStatusTracker } from '../../status-tracker/status-tracker.js';
import { startWidget, type Start } from '../start-widget.js';

export const start: Start = (page) => startWidget('police-status-tracker', PoliceStatusTracker, page);
