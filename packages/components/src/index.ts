/**
 * Classes, ports and types. Importing this defines no element: import `@frontcounter/components/define/report-form.js`
 * for that.
 */
export { PoliceAlertSignup } from './alert-signup/alert-signup.js';
export { PoliceReportForm } from './report-form/report-form.js';
export { PoliceStatusTracker } from './status-tracker/status-tracker.js';
export type { PageKind, ServiceEvents } from './journey/events.js';
export { PoliceWidget, type WidgetDefaults } from './internal/widget.js';
export type { LoadFailure } from './internal/widget-fault.js';
export { HttpResources } from './client/http-resources.js';
export { ResourceError, type Resources } from './client/resources.js';
export { HttpAddressLookup } from './client/http-address-lookup.js';
export type { AddressLookup, AddressLookupFailure } from './client/address-lookup.js';
export type { UploadClient, UploadFile, UploadOptions, UploadOutcome, UploadWait } from './client/upload-client.js';
export { HttpSubmissionClient } from './client/http-submission-client.js';
export { FakeSubmissionClient, type FakeOutcome } from './client/fake-submission-client.js';
export type { Refusal } from './client/problems.js';
export type { SubmissionClient, SubmissionOptions, SubmissionOutcome } from './client/submission-client.js';
export { HttpReportClient } from './client/http-report-client.js';
export { FakeReportClient, type FakeReading } from './client/fake-report-client.js';
export type { ReportAccess, ReportClient, ReportLine, ReportListener, ReportOutcome } from './client/report-client.js';
export { HttpAlertsClient } from './client/http-alerts-client.js';
export { FakeAlertsClient, type FakeAlerts } from './client/fake-alerts-client.js';
export type { AlertsClient, SignUpTaken } from './client/alerts-client.js';
