import { PoliceStatusTracker } from '../status-tracker/status-tracker.js';

// Another copy of the library may have been first on the page; its element stands.
if (!customElements.get('police-status-tracker')) customElements.define('police-status-tracker', PoliceStatusTracker);
