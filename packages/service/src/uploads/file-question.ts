import { ADDED_FILES, type Question, type ServiceDefinition } from '@frontcounter/schemas';
import { placedQuestions } from '@frontcounter/schemas/definition';

export type FileQuestion = Extract<Question, { type: 'file-upload' }>;

/** The question that takes files and has this id: of the definition, or that of every service by which files are added later. */
export function findFileQuestion(definition: ServiceDefinition, id: string): FileQuestion | undefined {
  if (id === ADDED_FILES.id) return ADDED_FILES;
  const asked = placedQuestions(definition).find(({ question }) => question.id === id)?.question;
  return asked?.type === 'file-upload' ? asked : undefined;
}
