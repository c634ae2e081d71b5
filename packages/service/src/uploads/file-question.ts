import type { Question, ServiceDefinition } from '@frontcounter/schemas';
import { placedQuestions } from '@frontcounter/schemas/definition';

export type FileQuestion = Extract<Question, { type: 'file-upload' }>;

/** The question of a definition that takes files and has this id. */
export function findFileQuestion(definition: ServiceDefinition, id: string): FileQuestion | undefined {
  const asked = placedQuestions(definition).find(({ question }) => question.id === id)?.question;
  return asked?.type === 'file-upload' ? asked : undefined;
}
