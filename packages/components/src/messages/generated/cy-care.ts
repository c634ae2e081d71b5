import type { Catalogue } from '../msg.js';

/** Written from xliff/cy.xlf by `npm run localize`. */
export const catalogue: Catalogue = {
  'care.exit': 'Gadael y dudalen hon',
  'care.notes': 'Gadael ar frys, a’r hyn sy’n aros ar ôl',
  'care.notes.history':
    'Mae eich porwr yn dal i gofio eich bod wedi ymweld â’r wefan hon. Gall rhywun sy’n edrych ar hanes y porwr weld hynny, a gallwch ei ddileu yno.',
  'care.notes.how':
    'Dewiswch ‘Gadael y dudalen hon’, neu pwyswch y fysell Shift dair gwaith. Caiff y dudalen hon ei chuddio ar unwaith, ac mae gwefan arall yn agor.',
  'care.notes.kept':
    'Ni chaiff yr hyn y byddwch yn ei deipio ei gadw ar y ddyfais hon. Pan fyddwch yn gadael, yn mynd i dudalen arall neu’n cau’r un hon, bydd wedi mynd, a byddai’n rhaid i chi ddechrau eto.',
  'care.notes.not-recorded':
    'Nid yw’r ffurflen hon yn gosod cwcis nac yn cofnodi eich cyfeiriad rhyngrwyd. Gall y rhwydweithiau y mae eich adroddiad yn mynd drwyddynt weld y cyfeiriad hwnnw.',
  'care.notes.recorded':
    'Nid oes rhaid i chi ddweud pwy ydych chi. Rydym yn cofnodi eich atebion, yr iaith rydych yn ei darllen, yr heddlu a’r amser.',
  'care.notes.traced': 'Os yw rhywun mewn perygl difrifol, gall yr heddlu geisio canfod pwy anfonodd adroddiad.',
  'care.shift.cancelled': 'Nid yw Shift yn cyfrif mwyach. Rydych yn dal ar y dudalen hon.',
  'care.shift.one-more': 'I adael y dudalen hon, pwyswch Shift unwaith eto.',
  'care.shift.two-more': 'I adael y dudalen hon, pwyswch Shift ddwywaith eto.',
};
