import type { Catalogue } from '../msg.js';

/** Written from xliff/cy.xlf by `npm run localize`. */
export const catalogue: Catalogue = {
  'alerts.area.choose': 'Dewiswch yr ardal',
  'alerts.area.chosen': 'Yr ardal a ddewisoch:',
  'alerts.area.elsewhere':
    'Nid yw hynny yn ardal yr heddlu hwn. Dyma pwy sy’n gofalu amdani: {force}. Cofrestrwch ar eu gwefan nhw.',
  'alerts.area.elsewhere-below': 'Nid yw hynny yn ardal yr heddlu hwn. Mae enw’r heddlu sy’n gofalu amdani isod.',
  'alerts.area.find': 'Dod o hyd i’r ardal',
  'alerts.area.hint': 'Rydym yn defnyddio’r hyn a deipiwch i ddod o hyd i’r ardal, ac nid ydym yn ei gadw.',
  'alerts.area.none':
    'Ni ddaethom o hyd i ardal ar gyfer hynny. Gwiriwch yr hyn a deipioch, neu rhowch gynnig ar le cyfagos.',
  'alerts.area.offline': 'Rydych all-lein, felly ni allwn chwilio am ardaloedd.',
  'alerts.area.sample': 'Ardaloedd dychmygol yw’r rhain, er mwyn rhoi cynnig ar y ffurflen hon.',
  'alerts.area.search': 'Cod post, neu enw tref, pentref neu gymdogaeth',
  'alerts.area.searching': 'Yn chwilio am ardaloedd',
  'alerts.area.unreachable':
    'Ni allwn chwilio am ardaloedd ar hyn o bryd. Rhowch gynnig arall arni, neu ewch yn ôl a dewis ardal gyfan yr heddlu.',
  'alerts.area.wrong': 'Rhowch god post, neu enw lle',
  'alerts.areas-found.few': 'Daethpwyd o hyd i {count} ardal',
  'alerts.areas-found.many': 'Daethpwyd o hyd i {count} ardal',
  'alerts.areas-found.one': 'Daethpwyd o hyd i {count} ardal',
  'alerts.areas-found.other': 'Daethpwyd o hyd i {count} ardal',
  'alerts.areas-found.two': 'Daethpwyd o hyd i {count} ardal',
  'alerts.areas-found.zero': 'Ni ddaethpwyd o hyd i ardaloedd',
};
