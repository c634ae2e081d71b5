import type { FoundArea } from '@frontcounter/schemas/submission';

/** More would be a list that nobody reads; whoever means another one types more of its name. */
const MOST_FOUND = 20;

/** The areas whose name holds every word of what was typed, those that begin with it first. */
export function matchPlaces(areas: readonly FoundArea[], place: string): FoundArea[] {
  const wanted = plain(place);
  const words = wanted.split(' ').filter(Boolean);
  if (!words.length) return [];
  const fitting = areas.filter(({ name }) => {
    const own = plain(name);
    return words.every((word) => own.includes(word));
  });
  const isLikely = ({ name }: FoundArea): boolean => plain(name).startsWith(wanted);
  return [...fitting.filter(isLikely), ...fitting.filter((area) => !isLikely(area))].slice(0, MOST_FOUND);
}

/** Without accents, case and signs: "Llanbedr-Pont-Steffan" is found by "llanbedr pont". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
