/** What English and Welsh must print in every engine; read by the tests in Node and in browsers. */
export const dateExamples = [
  { iso: '2026-03-01', en: '1 March 2026', cy: '1 Mawrth 2026' },
  { iso: '2024-02-29', en: '29 February 2024', cy: '29 Chwefror 2024' },
  { iso: '1999-12-31', en: '31 December 1999', cy: '31 Rhagfyr 1999' },
  { iso: '2026-11-22', en: '22 November 2026', cy: '22 Tachwedd 2026' },
  { iso: '2026-08', en: 'August 2026', cy: 'Awst 2026' },
  { iso: '2026', en: '2026', cy: '2026' },
] as const;

export const aboutDateExamples = [
  { iso: '2026-03-01', en: 'About 1 March 2026', cy: 'Tua 1 Mawrth 2026' },
  { iso: '2026-11', en: 'About November 2026', cy: 'Tua mis Tachwedd 2026' },
  { iso: '2026-03', en: 'About March 2026', cy: 'Tua mis Mawrth 2026' },
  { iso: '2026', en: 'About 2026', cy: 'Tua’r flwyddyn 2026' },
] as const;

/** Instants in UTC. London puts its clocks on at 01:00 UTC on 29 March 2026 and back at 01:00 UTC on 25 October 2026. */
export const dateTimeExamples = [
  { instant: '2026-01-01T00:00:00Z', en: '1 January 2026 at 00:00', cy: '1 Ionawr 2026 am 00:00' },
  { instant: '2026-03-29T00:59:00Z', en: '29 March 2026 at 00:59', cy: '29 Mawrth 2026 am 00:59' },
  { instant: '2026-03-29T01:00:00Z', en: '29 March 2026 at 02:00', cy: '29 Mawrth 2026 am 02:00' },
  { instant: '2026-07-31T23:30:00Z', en: '1 August 2026 at 00:30', cy: '1 Awst 2026 am 00:30' },
  { instant: '2026-10-25T00:59:00Z', en: '25 October 2026 at 01:59', cy: '25 Hydref 2026 am 01:59' },
  { instant: '2026-10-25T01:00:00Z', en: '25 October 2026 at 01:00', cy: '25 Hydref 2026 am 01:00' },
  { instant: '2026-11-22T14:05:00Z', en: '22 November 2026 at 14:05', cy: '22 Tachwedd 2026 am 14:05' },
] as const;

export const numberExamples = [
  { value: 0, text: '0' },
  { value: 999, text: '999' },
  { value: 1234, text: '1,234' },
  { value: 1234567.5, text: '1,234,567.5' },
  { value: -20, text: '-20' },
] as const;

/** The CLDR cardinal category of each count from 0. */
export const welshPlurals =
  'zero one two few other other many other other other other other other other other other other other other other other';

/** In Welsh order. */
export const welshOrder = [
  ['acw', 'ach', 'ad'],
  ['cadw', 'cwm', 'chwarae', 'dafad'],
  ['dwr', 'ddoe', 'eira'],
  ['fory', 'ffa', 'gafr', 'gwy', 'nga', 'haf'],
  ['lwc', 'llan', 'llyfr', 'mam'],
  ['pysgod', 'pharmacist', 'rygbi', 'rhaw', 'siop', 'tŷ', 'theatr', 'uwd', 'wal', 'ysgol'],
  ['aber', 'Aberystwyth', 'âr', 'arian'],
  ['coch', 'cochyn', 'cod', 'coed'],
  ['gwin', 'gŵr', 'gŵyl'],
  ['du', 'Du', 'dû'],
  ['2 ffôn', 'A', 'z', 'ж'],
  ['iPhone', 'jac', 'kilo', 'lamp'],
  ['bangos', 'Ban\u034Fgor'],
] as const;
