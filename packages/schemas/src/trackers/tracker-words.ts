import type { Point, TrackerDefinition } from './shape.js';

/** Every string of a tracker that a translation may replace, by its id path: `stages.received.title`. */
export function trackerWords({ title, stages, outcomes, support }: TrackerDefinition): Map<string, string> {
  return new Map([
    ['title', title],
    ...stages.flatMap(({ id, title, meaning, next, rights, support }): [string, string][] => [
      [`stages.${id}.title`, title],
      [`stages.${id}.meaning`, meaning],
      [`stages.${id}.next`, next],
      ...pointWords(`stages.${id}.rights`, rights),
      ...pointWords(`stages.${id}.support`, support),
    ]),
    ...outcomes.flatMap(({ id, title, meaning }): [string, string][] => [
      [`outcomes.${id}.title`, title],
      [`outcomes.${id}.meaning`, meaning],
    ]),
    ...pointWords('support', support),
  ]);
}

function pointWords(path: string, points: readonly Point[] = []): [string, string][] {
  return points.flatMap(({ id, text, link }): [string, string][] => [
    [`${path}.${id}.text`, text],
    ...(link ? ([[`${path}.${id}.link.label`, link.label]] as [string, string][]) : []),
  ]);
}
