import type { Question, ServiceDefinition } from '@frontcounter/schemas/engine';

/** Every question that a service may ask. */
export function questionsOf({ sections }: ServiceDefinition): readonly Question[] {
  return sections.flatMap(({ pages }) => pages.flatMap(({ questions = [] }) => questions));
}

export function isFileQuestion({ type }: Question): boolean {
  return type === 'file-upload';
}
