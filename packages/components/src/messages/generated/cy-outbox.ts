import type { Catalogue } from '../msg.js';

/** Written from xliff/cy.xlf by `npm run localize`. */
export const catalogue: Catalogue = {
  'outbox.change': 'Newid fy atebion',
  'outbox.definition-changed':
    'Mae’r cwestiynau wedi newid ers i chi eu hateb. Llwythwch y dudalen hon eto: mae eich atebion wedi’u cadw ar y ddyfais hon, a gallwch barhau gyda nhw.',
  'outbox.delete': 'Peidio â’i anfon: ei ddileu',
  'outbox.deleted': 'Cafodd yr adroddiad ei ddileu o’r ddyfais hon. Ni chafodd ei anfon.',
  'outbox.delivered.files':
    'Mae ffeiliau a ychwanegwyd gennych ar goll. Ffoniwch 101 gyda’r cyfeirnod os ydynt yn bwysig.',
  'outbox.delivered.hide': 'Rwyf wedi’u hysgrifennu i lawr',
  'outbox.delivered.said':
    'Mae’r adroddiad a fu’n aros ar y ddyfais hon wedi’i anfon. Mae ei gyfeirnod ar frig y ffurflen.',
  'outbox.delivered.title': 'Mae’r adroddiad a fu’n aros ar y ddyfais hon wedi’i anfon',
  'outbox.elsewhere':
    'Mae ffenestr arall wedi anfon yr adroddiad hwn, neu wedi’i ddileu. Os na allwch ddod o hyd i’w gyfeirnod yno, dewiswch ‘Anfon nawr’: rydym yn cadw un adroddiad yn unig.',
  'outbox.files':
    'Nid yw eich ffeiliau’n cael eu cadw ar y ddyfais hon. Gadewch y dudalen hon ar agor os gallwch: bydd ffeiliau sydd heb eu hanfon pan fyddwch yn ei chau ar goll, ac os caiff yr adroddiad ei anfon fwy na diwrnod yn ddiweddarach, bydd y lleill ar goll hefyd.',
  'outbox.kept':
    'Mae eich adroddiad wedi’i gadw ar y ddyfais hon. Caiff ei anfon ohono’i hun pan ddaw’r rhwydwaith yn ôl, tra bo’r dudalen hon neu un arall gyda’r ffurflen hon ar agor. Gallwch gau’r dudalen hon: caiff ei anfon pan ddewch yn ôl cyn {date}.',
  'outbox.not-kept':
    'Ni all y porwr hwn gadw eich adroddiad: nid yw’n caniatáu hynny, neu nid oes ganddo le. Cadwch y dudalen hon ar agor. Caiff eich adroddiad ei anfon ohono’i hun pan ddaw’r rhwydwaith yn ôl. Os byddwch yn cau’r dudalen hon, bydd wedi’i golli.',
  'outbox.offline': 'Mae’n ymddangos eich bod all-lein.',
  'outbox.refused.answers': 'Mae angen cywiro rhai o’i atebion.',
  'outbox.refused.definition-changed': 'Mae’r cwestiynau wedi newid ers i chi eu hateb.',
  'outbox.refused.expired': 'Mae wedi aros am fwy na 7 diwrnod. Mor hwyr â hyn, nid ydym yn ei anfon heb ofyn i chi.',
  'outbox.refused.otherwise': 'Ni dderbyniodd y gwasanaeth ef. Os bydd yn digwydd eto, ffoniwch 101.',
  'outbox.refused.title': 'Ni chafodd adroddiad gennych ei anfon',
  'outbox.refused.until':
    'Bydd ei atebion yn aros ar y ddyfais hon tan {date}. Edrychwch arnynt, yna anfonwch yr adroddiad.',
  'outbox.send-now': 'Anfon nawr',
  'outbox.sending': 'Yn ceisio anfon eich adroddiad…',
  'outbox.shared':
    'Peidiwch â’i adael ar ddyfais y mae pobl eraill yn ei defnyddio: gallent ddarllen eich atebion. Dilëwch ef yno.',
  'outbox.since': 'Mae wedi’i gadw ar y ddyfais hon ers {date}.',
  'outbox.take-up': 'Mynd yn ôl at ei atebion',
  'outbox.title': 'Nid yw eich adroddiad wedi’i anfon eto',
  'outbox.unreachable':
    'Ni chawsom ateb. Efallai fod eich adroddiad wedi cyrraedd. Mae’n ddiogel ei anfon eto: rydym yn cadw un adroddiad yn unig. Os byddwch yn ei newid yn gyntaf, bydd yn ail adroddiad.',
  'outbox.urgent': 'Os yw’n fater brys, peidiwch ag aros: ffoniwch.',
  'outbox.useless': 'Nid yw ei atebion yn addas i’r ffurflen hon mwyach. Dechreuwch eto.',
  'outbox.waiting':
    'Caiff ei anfon ohono’i hun pan ddaw’r rhwydwaith yn ôl, tra bo tudalen gyda’r ffurflen hon ar agor. Os yw’n fater brys, ffoniwch.',
  'outbox.waiting.title': 'Mae gennych adroddiad sydd heb ei anfon eto',
};
