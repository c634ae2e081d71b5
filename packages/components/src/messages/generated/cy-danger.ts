import type { Catalogue } from '../msg.js';

/** Written from xliff/cy.xlf by `npm run localize`. */
export const catalogue: Catalogue = {
  'danger.announced': 'Os oes unrhyw un mewn perygl nawr, ffoniwch 999. Mae mwy o help ar y dudalen hon.',
  'danger.call': 'Ffoniwch 999. Peidiwch ag aros nes i chi anfon y ffurflen hon.',
  'danger.hide': 'Cuddio’r help hwn',
  'danger.nhs': 'GIG: ffoniwch 111 a dewiswch opsiwn 2 ar gyfer iechyd meddwl',
  'danger.samaritans': 'Y Samariaid: ffoniwch 116 123',
  'danger.silent':
    'Os nad yw’n ddiogel i chi siarad, ffoniwch 999 o ffôn symudol, gwrandewch, a phwyswch 55 pan ofynnir i chi wneud hynny. Nid yw pwyso 55 yn dweud wrth yr heddlu ble rydych chi.',
  'danger.talk': 'Gallwch siarad â rhywun am ddim, ddydd neu nos:',
  'danger.text':
    'Gallwch anfon neges destun at 999 os yw eich ffôn wedi’i gofrestru ar gyfer hynny. I gofrestru, anfonwch y gair ‘register’ mewn neges destun at 999 a dilynwch yr hyn y mae’n ei ddweud.',
  'danger.title': 'Os oes unrhyw un mewn perygl nawr',
  'danger.why': 'Dangosir hyn oherwydd geiriau yn y ffurflen hon. Edrychwyd arnynt ar y ddyfais hon yn unig.',
};
