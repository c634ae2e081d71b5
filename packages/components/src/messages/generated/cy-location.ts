import type { Catalogue } from '../msg.js';

/** Written from xliff/cy.xlf by `npm run localize`. */
export const catalogue: Catalogue = {
  'location.added': 'Lleoliad yn eich adroddiad: {position}',
  'location.ask': 'Ychwanegu fy lleoliad presennol',
  'location.asking': 'Yn aros am leoliad eich dyfais. Nid oes rhaid i chi aros cyn parhau.',
  'location.down': 'Symud y map i lawr',
  'location.hint':
    'Defnyddiwch hwn dim ond os ydych yn dal yno. Rydym yn gofyn i’ch dyfais unwaith, ac yn anfon ei lleoliad gyda’ch adroddiad ac nid i unman arall.',
  'location.left': 'Symud y map i’r chwith',
  'location.map': 'Y map',
  'location.map-close': 'Cau’r map',
  'location.map-failed': 'Ni ellir dangos y map ar hyn o bryd. Disgrifiwch y lle mewn geiriau yn lle hynny.',
  'location.map-hint':
    'Symudwch y map nes bod y groes ar y lle, yna rhowch y marciwr yno. Defnyddiwch y botymau, y bysellau saeth, + a -, llygoden, neu ddau fys. Gall pwy bynnag sy’n darparu’r map weld pa ardal rydych yn edrych arni.',
  'location.map-loading': 'Yn llwytho’r map',
  'location.map-open': 'Dewis y lle ar fap',
  'location.mark': 'Rhoi’r marciwr yn y canol',
  'location.middle': 'Mae canol y map yn {position}',
  'location.refused': 'Ni wnaeth eich dyfais rannu ei lleoliad â ni. Disgrifiwch y lle mewn geiriau yn lle hynny.',
  'location.remove': 'Dileu’r lleoliad',
  'location.right': 'Symud y map i’r dde',
  'location.rough': 'Lleoliad bras yn unig yw hwn. Dywedwch mewn geiriau ble roedd.',
  'location.timeout':
    'Cymerodd eich dyfais ormod o amser i ddod o hyd i’w lleoliad. Rhowch gynnig arall arni, neu disgrifiwch y lle mewn geiriau.',
  'location.unavailable':
    'Nid yw eich dyfais yn gwybod ei lleoliad ar hyn o bryd. Disgrifiwch y lle mewn geiriau yn lle hynny.',
  'location.up': 'Symud y map i fyny',
  'location.was-added': 'Ychwanegwyd lleoliad. Mae isod, ac mae’n mynd gyda’ch adroddiad.',
  'location.zoom-in': 'Chwyddo i mewn',
  'location.zoom-out': 'Chwyddo allan',
};
