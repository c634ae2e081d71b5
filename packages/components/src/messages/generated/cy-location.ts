import type { Catalogue } from '../msg.js';

/** Written from xliff/cy.xlf by `npm run localize`. */
export const catalogue: Catalogue = {
  'location.added': 'Lleoliad yn eich adroddiad: {position}',
  'location.ask': 'Ychwanegu fy lleoliad presennol',
  'location.asking': 'Yn aros am leoliad eich dyfais. Nid oes rhaid i chi aros cyn parhau.',
  'location.hint':
    'Defnyddiwch hwn dim ond os ydych yn dal yno. Rydym yn gofyn i’ch dyfais unwaith, ac yn anfon ei lleoliad gyda’ch adroddiad ac nid i unman arall.',
  'location.refused': 'Ni wnaeth eich dyfais rannu ei lleoliad â ni. Disgrifiwch y lle mewn geiriau yn lle hynny.',
  'location.remove': 'Dileu’r lleoliad',
  'location.rough': 'Lleoliad bras yn unig yw hwn. Dywedwch mewn geiriau ble roedd.',
  'location.timeout':
    'Cymerodd eich dyfais ormod o amser i ddod o hyd i’w lleoliad. Rhowch gynnig arall arni, neu disgrifiwch y lle mewn geiriau.',
  'location.unavailable':
    'Nid yw eich dyfais yn gwybod ei lleoliad ar hyn o bryd. Disgrifiwch y lle mewn geiriau yn lle hynny.',
};
