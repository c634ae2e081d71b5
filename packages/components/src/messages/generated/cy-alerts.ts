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
  'alerts.asked.again': 'Gwirio’r cyfeiriad ac anfon eto',
  'alerts.asked.email': 'Edrychwch ar eich e-bost',
  'alerts.asked.text': 'Edrychwch ar eich negeseuon testun',
  'alerts.asked.to-email': 'Rydym yn anfon neges i {address}. Gall gymryd rhai munudau i gyrraedd.',
  'alerts.asked.to-phone': 'Rydym yn anfon neges destun i {address}. Gall gymryd rhai munudau i gyrraedd.',
  'alerts.change': 'Newid fy newisiadau',
  'alerts.changed': 'Mae eich dewisiadau wedi’u cadw',
  'alerts.changing': 'Rydych yn newid eich rhybuddion. Nid oes dim yn newid nes i chi gadw eich dewisiadau.',
  'alerts.changing.keep': 'Cadw popeth fel yr oedd',
  'alerts.choices': 'Eich rhybuddion',
  'alerts.choices.paused': 'Mae eich rhybuddion wedi’u hoedi. Nid ydym yn anfon dim atoch nes i chi eu hailgychwyn.',
  'alerts.confirm': 'Cadarnhau',
  'alerts.confirm.not-you':
    'Os nad chi oedd hynny, caewch y dudalen hon. Nid ydym yn anfon dim mwy atoch, ac rydym yn dileu eich cyfeiriad ar ôl 2 ddiwrnod.',
  'alerts.confirm.title': 'Cadarnhewch eich bod am gael y rhybuddion hyn',
  'alerts.confirm.what':
    'Gofynnodd rhywun i {force} anfon rhybuddion i’ch cyfeiriad. Os mai chi oedd hynny, cadarnhewch yma, a bydd y rhybuddion yn dechrau.',
  'alerts.confirmed': 'Rydych wedi cofrestru',
  'alerts.confirmed.next':
    'Mae’r rhybuddion yn dechrau nawr. Mae dolen ym mhob un i’r dudalen hon, lle gallwch eu newid neu adael.',
  'alerts.counts': 'Mae’r hyn a welwch yma yn cyfrif o hyn ymlaen.',
  'alerts.failed': 'Ni allem eich cofrestru',
  'alerts.failed.definition-changed':
    'Mae’r cwestiynau wedi newid ers i chi ddechrau. Llwythwch y dudalen hon eto i ateb y rhai newydd.',
  'alerts.failed.kept': 'Mae eich atebion yn dal ar y dudalen hon. Nid ydynt yn cael eu cadw yn unman arall.',
  'alerts.failed.not-allowed':
    'Ni all neb gofrestru ar y dudalen hon ar hyn o bryd. Chwiliwch am rybuddion ar wefan eich heddlu.',
  'alerts.failed.too-many':
    'Mae gormod o geisiadau wedi dod o’ch rhwydwaith. Arhoswch ychydig funudau, yna rhowch gynnig arall arni.',
  'alerts.failed.unavailable': 'Nid yw cofrestru’n gweithio ar hyn o bryd. Rhowch gynnig arall arni yn nes ymlaen.',
  'alerts.failed.unreachable':
    'Ni chawsom ateb. Efallai fod eich cofrestriad wedi cyrraedd: edrychwch ar eich negeseuon ymhen rhai munudau. Mae’n ddiogel rhoi cynnig arall arni.',
  'alerts.fault': 'Ni weithiodd hynny',
  'alerts.fault.not-allowed':
    'Ni ellir newid rhybuddion ar y dudalen hon. Defnyddiwch y ddolen mewn neges a anfonwyd gennym atoch.',
  'alerts.fault.unavailable': 'Nid yw’r rhybuddion yn gweithio ar hyn o bryd. Rhowch gynnig arall arni yn nes ymlaen.',
  'alerts.fault.unreachable': 'Ni chawsom ateb. Mae’n ddiogel rhoi cynnig arall arni.',
  'alerts.gone': 'Nid yw’r ddolen hon yn gweithio mwyach',
  'alerts.gone.what':
    'Os ydych yn cael rhybuddion, defnyddiwch y ddolen yn yr un diweddaraf. Fel arall, cofrestrwch eto.',
  'alerts.gone.why':
    'Mae dolen i gadarnhau yn gweithio am 2 ddiwrnod. Mae’r lleill yn gweithio nes i chi atal y rhybuddion, neu gofrestru eto.',
  'alerts.leave': 'Atal y rhybuddion a dileu fy manylion',
  'alerts.leave.no': 'Nac ydw, yn ôl i’m rhybuddion',
  'alerts.leave.title': 'Ydych chi am atal y rhybuddion?',
  'alerts.leave.what':
    'Rydym yn dileu eich cyfeiriad a’ch dewisiadau. I gael rhybuddion eto, rhaid i chi gofrestru o’r newydd.',
  'alerts.leave.yes': 'Ydw, atal y rhybuddion',
  'alerts.left': 'Mae’r rhybuddion wedi stopio',
  'alerts.left.next':
    'Rydym wedi dileu eich cyfeiriad a’ch dewisiadau. Gall neges sydd eisoes ar ei ffordd gyrraedd o hyd.',
  'alerts.pause': 'Oedi',
  'alerts.paused': 'Wedi’u hoedi',
  'alerts.resume': 'Ailgychwyn',
  'alerts.resumed': 'Mae eich rhybuddion wedi ailgychwyn',
  'alerts.save': 'Cadw fy newisiadau',
  'alerts.saving': 'Un eiliad…',
  'alerts.saving.slow': 'Yn dal i geisio. Cadwch y dudalen hon ar agor.',
  'alerts.send': 'Cofrestru',
  'alerts.sending': 'Yn anfon eich dewisiadau…',
  'alerts.sending.offline':
    'Mae’n ymddangos eich bod all-lein. Byddwn yn anfon eich dewisiadau pan fyddwch wedi cysylltu. Cadwch y dudalen hon ar agor.',
  'alerts.sending.slow': 'Yn dal i geisio anfon eich dewisiadau. Cadwch y dudalen hon ar agor.',
  'alerts.sign-up-again': 'Cofrestru eto',
  'alerts.waits': 'Un cam arall: cadarnhewch y cyfeiriad newydd',
  'alerts.waits.next':
    'Rydym yn anfon neges yno gyda dolen. Agorwch hi o fewn 2 ddiwrnod a chadarnhewch. Tan hynny mae popeth yn aros fel y gwelwch ef yma.',
};
