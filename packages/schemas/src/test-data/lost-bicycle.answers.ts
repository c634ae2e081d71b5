import type { RawAnswers } from '../engine/types.js';
import { lostBicycle } from './lost-bicycle.js';
import { Traveller } from './traveller.js';

/** What somebody types who lost a red bicycle yesterday, page by page. */
export const typed = {
  kind: { kind: 'bicycle' },
  frame: { colour: 'red', 'other-colour': '', 'frame-number': 'WTU123' },
  marks: { marks: ['bell'] },
  'lost-on': { 'lost-on': { day: '14', month: '6', year: '2026', approximate: false, unknown: false } },
  'long-ago': { 'why-late': 'I was away' },
  contact: { 'your-name': { first: 'Siân', last: 'Llwyd' } },
  declaration: { true: true },
} satisfies Record<string, RawAnswers>;

export function lostOn(day: string, month: string, year: string): RawAnswers {
  return { 'lost-on': { day, month, year, approximate: false, unknown: false } };
}

/** Answers pages as typed above, or as given, until one is reached that has no answer here. */
export function travel(given: Readonly<Record<string, RawAnswers>> = {}, today?: string): Traveller {
  const traveller = new Traveller(lostBicycle, today);
  proceed(traveller, given);
  return traveller;
}

/** Goes on from where the traveller stands; gives the places passed. */
export function proceed(traveller: Traveller, given: Readonly<Record<string, RawAnswers>> = {}): string[] {
  const answers: Readonly<Record<string, RawAnswers | undefined>> = { ...typed, ...given };
  const places = [traveller.place];
  for (;;) {
    const { position } = traveller.state;
    const raw = position.at === 'page' && position.item === undefined ? answers[position.pageId] : undefined;
    if (!raw) return places;
    const before = traveller.state;
    places.push(traveller.answer(raw));
    if (traveller.state.refused || traveller.state === before) return places;
  }
}
