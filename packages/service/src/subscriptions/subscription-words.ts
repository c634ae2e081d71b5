/** What messages and pages of subscriptions say. Draft Welsh. `{force}` is the force's name, `{link}` an address. */
const WORDS = {
  en: {
    confirmSubject: 'Confirm your alerts',
    confirmAsk:
      'Somebody asked {force} to send police alerts here. If it was you, open this link within 2 days and confirm.',
    confirmLink: 'Confirm your alerts',
    confirmNotYou: 'If it was not you, do nothing: we send nothing more.',
    confirmText:
      '{force}: to get police alerts on this phone, open this link within 2 days and confirm. If you did not ask for them, do nothing. {link}',
    confirmTitle: 'Confirm your alerts',
    confirmSay:
      'Select “Confirm” to get alerts from {force}. If you signed up before, this takes the place of what you chose then.',
    confirm: 'Confirm',
    confirmedTitle: 'You are signed up',
    confirmedSay:
      'You get alerts from {force} from now on. Each one has a link with which you can pause them or leave.',
    goneTitle: 'This link does not work',
    goneSay:
      'It is older than 2 days, or you have left, or you signed up again since. You can sign up again on the website of the police force.',
    manageTitle: 'Your alerts',
    manageOn: 'You get alerts from {force}.',
    managePaused: 'Your alerts from {force} are paused. We send nothing until you start them again.',
    manageChange:
      'To change what you get, sign up again on the website of the police force. That takes the place of what you chose before.',
    manage: 'Pause or leave',
    pause: 'Pause',
    resume: 'Start again',
    leave: 'Leave, and delete my details',
    leftTitle: 'You have left',
    leftSay: 'We have deleted your details. You get no more alerts.',
    emergency: 'In an emergency call 999. If it is not an emergency call 101.',
  },
  cy: {
    confirmSubject: 'Cadarnhewch eich rhybuddion',
    confirmAsk:
      'Gofynnodd rhywun i anfon rhybuddion yr heddlu yma. Gan: {force}. Os mai chi oedd hynny, agorwch y ddolen hon o fewn 2 ddiwrnod a chadarnhau.',
    confirmLink: 'Cadarnhau eich rhybuddion',
    confirmNotYou: 'Os nad chi oedd hynny, peidiwch â gwneud dim: ni fyddwn yn anfon dim byd arall.',
    confirmText:
      '{force}: i gael rhybuddion yr heddlu ar y ffôn hwn, agorwch y ddolen hon o fewn 2 ddiwrnod a chadarnhau. Os na ofynnoch amdanynt, peidiwch â gwneud dim. {link}',
    confirmTitle: 'Cadarnhewch eich rhybuddion',
    confirmSay:
      'Dewiswch ‘Cadarnhau’ i gael rhybuddion. Gan: {force}. Os gwnaethoch gofrestru o’r blaen, bydd hyn yn cymryd lle’r hyn a ddewisoch bryd hynny.',
    confirm: 'Cadarnhau',
    confirmedTitle: 'Rydych wedi cofrestru',
    confirmedSay: 'Byddwch yn cael rhybuddion o hyn ymlaen. Gan: {force}. Mae dolen ym mhob un i’w hoedi neu i adael.',
    goneTitle: 'Nid yw’r ddolen hon yn gweithio',
    goneSay:
      'Mae’n hŷn na 2 ddiwrnod, neu rydych wedi gadael, neu rydych wedi cofrestru eto ers hynny. Gallwch gofrestru eto ar wefan yr heddlu.',
    manageTitle: 'Eich rhybuddion',
    manageOn: 'Rydych yn cael rhybuddion. Gan: {force}.',
    managePaused: 'Mae eich rhybuddion wedi’u hoedi. Gan: {force}. Ni fyddwn yn anfon dim nes i chi eu hailddechrau.',
    manageChange:
      'I newid yr hyn a gewch, cofrestrwch eto ar wefan yr heddlu. Bydd hynny’n cymryd lle’r hyn a ddewisoch o’r blaen.',
    manage: 'Oedi neu adael',
    pause: 'Oedi',
    resume: 'Ailddechrau',
    leave: 'Gadael, a dileu fy manylion',
    leftTitle: 'Rydych wedi gadael',
    leftSay: 'Rydym wedi dileu eich manylion. Ni chewch ragor o rybuddion.',
    emergency: 'Mewn argyfwng ffoniwch 999. Os nad yw’n argyfwng ffoniwch 101.',
  },
} as const satisfies Record<string, Record<string, string>>;

export type SubscriptionWords = { readonly [Name in keyof (typeof WORDS)['en']]: string };

/** The words in a language, and in English where we have none of it; `lang` is the one that they are in. */
export function subscriptionWords(language: string): { readonly lang: string; readonly words: SubscriptionWords } {
  return language === 'cy' ? { lang: 'cy', words: WORDS.cy } : { lang: 'en', words: WORDS.en };
}
