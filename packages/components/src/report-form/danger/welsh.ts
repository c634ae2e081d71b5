import type { DangerPhrases } from './phrases.js';

/** Written and spoken forms, north and south; words that begin a phrase's object stand with their mutations. */
const IS = 'mae|ma';
const THEY = 'e|ef|fe|fo|o|hi|nhw|rhywun|dyn|dynes|menyw|bachgen|gŵr|gwraig|partner|cymydog';
const WITH_THEM = 'ganddo|ganddi|ganddyn|ganddynt|gynno|gynni|gynnyn';
const WEAPON = 'cyllell|gyllell|chyllell|cyllyll|gyllyll|chyllyll|gwn|wn|dryll|ddryll|machete|bwyell|fwyell|arf|arfau';
const NOW = 'nawr|rŵan|rwan|eto';
const HOME = 'tŷ|ty|nhŷ|nhy|drws|nrws|fflat|cartref|nghartref|ffenestr|ffenest|ardd|gardd|ngardd';
const ABOUT_TO = 'mynd|am|eisiau|isio|moyn|bygwth|ceisio|trio|fygwth|geisio|drio';

export const welsh: DangerPhrases = {
  phrases: {
    danger: [
      `${IS} ${WITH_THEM} ${THEY}? ${WEAPON}`,
      `${IS} gan rywun|y|fy|'r dyn|ngŵr|ngwraig|mhartner|partner|cymydog? ${WEAPON}`,
      `${IS} ${WEAPON} gan|gyda|'da|da ${THEY}|ddo|ddi`,
      `${IS} ${WEAPON} ${WITH_THEM}`,
      `${IS} ${THEY} gyda|efo|â|'da ${WEAPON}`,
      `tu allan|fas|faes i 'r|fy|'n|'m|ein ${HOME} ${NOW}`,
      `${IS} ${THEY}? 'n|yn|y? tu allan|fas|faes i fy|'n|ein ${HOME}`,
      `wrth y|fy|'r drws|nrws ${NOW}`,
      `${IS} ${THEY}? 'n|yn ceisio|trio torri i mewn|fewn`,
      `${ABOUT_TO} i? fy|ein|ei|eu lladd|ladd|saethu|thrywanu|trywanu`,
      `${ABOUT_TO} i? lladd|ladd|saethu|trywanu|drywanu fi|ni|hi|fo|fe|o|nhw`,
      `${IS} ${THEY}? 'n|yn fy|ein taro|nharo|curo|nghuro|tagu|nhagu|trywanu|nhrywanu|cicio|nghicio|ymosod`,
      `${IS} ${THEY}? 'n|yn ymosod arna|arnaf|arnom|arnon|arno|arni`,
      `methu anadlu`,
      `ddim yn anadlu`,
      `mewn perygl ${NOW}`,
      `helpwch fi ${NOW}|plîs|plis`,
      `ofn am fy mywyd`,
    ],
    'self-harm': [
      `${ABOUT_TO} i? lladd|ladd|niweidio|brifo|frifo|crogi|grogi fy|ei|eu hun|hunan|hunain`,
      `eisiau|isio|moyn marw`,
      `rydw|rwy|rwyf|dw|wi|fi i? 'n|yn? eisiau|isio|moyn|am farw`,
      `${ABOUT_TO} i? rhoi|roi diwedd ar fy|ei|eu mywyd|fywyd|bywyd`,
      `meddwl|sôn|son|siarad am hunanladdiad`,
      `cyflawni|gyflawni hunanladdiad`,
      `nodyn hunanladdiad`,
      `teimlo 'n|yn hunanladdol`,
      `cymryd|gymryd gorddos|ordos|orddos`,
      `ddim eisiau|isio|moyn byw|bod yma`,
    ],
  },
  negations: ['nid', 'nad', 'ddim', 'dim', 'heb', 'byth', 'erioed', 'ni', 'na'],
  past: ['roedd', 'oedd', 'roedden', 'oedden', 'roeddwn', 'oeddwn', 'ro', 'bu', 'buodd'],
  longAgo: ['ôl', 'ddoe', 'llynedd', 'diwethaf', 'ffilm', 'llyfr'],
};
