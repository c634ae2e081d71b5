import type { Catalogue } from '../msg.js';

/** Written from xliff/cy.xlf by `npm run localize`. */
export const catalogue: Catalogue = {
  'what-we-send.about': 'Ynghylch yr adroddiad',
  'what-we-send.answers': 'Eich atebion',
  'what-we-send.browser':
    'Yr hyn y mae pob tudalen we yn ei ddweud wrth y gweinydd: cyfeiriad rhyngrwyd eich cysylltiad, pa borwr rydych yn ei ddefnyddio, yr ieithoedd y mae wedi’i osod iddynt, ac enw’r wefan hon.',
  'what-we-send.copy': 'Copi drwy e-bost',
  'what-we-send.copy-yes': 'Ie, i’r cyfeiriad sydd ymhlith eich atebion',
  'what-we-send.files-ahead':
    'Mae’r ffeiliau a ychwanegwyd gennych eisoes yn cael eu hanfon. Dim ond os byddwch yn anfon yr adroddiad y cânt eu cadw.',
  'what-we-send.force': 'Heddlu',
  'what-we-send.json': 'Yr adroddiad fel y mae’n mynd dros y rhwydwaith: JSON, nifer y beitiau: {bytes}',
  'what-we-send.key':
    'Rhif ar hap sy’n perthyn i’r adroddiad hwn, fel y caiff ei gadw unwaith, waeth pa mor aml y mae’n rhaid ei anfon. Nid yw’n cael ei ddangos yma: gallai pwy bynnag sydd â’r rhif ofyn am eich cod mynediad.',
  'what-we-send.language': 'Yr iaith y byddwn yn ateb ynddi',
  'what-we-send.no-cookies': 'Cwcis, na dim arall y gallem ei ddefnyddio i wybod eich bod wedi bod yma o’r blaen.',
  'what-we-send.no-earlier': 'Atebion rydych wedi’u newid neu eu dileu, na’r rhai nad ydynt yn berthnasol mwyach.',
  'what-we-send.no-pages': 'Cyfeiriad y dudalen hon, na pha dudalennau rydych wedi edrych arnynt.',
  'what-we-send.no-place': 'Ble rydych chi, oni bai bod hynny ymhlith eich atebion.',
  'what-we-send.not': 'Beth nad yw’n cael ei anfon',
  'what-we-send.own-way': 'I ble bynnag y mae’r wefan hon yn anfon ei hadroddiadau',
  'what-we-send.service': 'Gwasanaeth, a’i fersiwn',
  'what-we-send.to': 'Anfonir at',
  'what-we-send.whole':
    'Dyma’r adroddiad cyfan. Mae’n gadael eich dyfais pan fyddwch yn dewis ‘Anfon yr adroddiad’, ac nid cyn hynny.',
  'what-we-send.with': 'Beth sy’n mynd gydag ef',
};
