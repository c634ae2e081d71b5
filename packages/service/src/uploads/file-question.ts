import type { Question, ServiceDefinition } from '@frontcounter/schemas';

export type FileQuestion = Extract<Question, { type: 'file-upload' }>;

/** The question of a definition that takes files and has this id. */
export function findFileQuestion(definition: ServiceDefinition, id: string): FileQuestion | undefined {
  for (const { pages } of definition.sections) {
    for (const { questions = [] } of pages) {
      const question = questions.find((asked) => asked.id === id);
      if (question?.type === 'file-upload') return question;
    }
  }
  return undefined;
}
