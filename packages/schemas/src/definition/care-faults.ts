import type { Question } from '../questions/shapes.js';
import { fault, type DefinitionFault } from './faults.js';
import type { ServiceDefinition } from './shape.js';
import { placedQuestions, type PlacedQuestion } from './walk.js';

/** What the browser may fill in by itself is what the person can be reached by. */
const REACHED_BY: readonly string[] = ['email', 'tel', 'street-address', 'address-line1', 'postal-code'];
const NAMED_BY: readonly string[] = ['name', 'given-name', 'family-name'];

/** Contact details that a definition asks for with less care than its safety class promises. */
export function careFaults(service: ServiceDefinition): DefinitionFault[] {
  const questions = placedQuestions(service);
  if (service.safety === 'anonymous') return questions.filter(isAsked).flatMap(neededFaults);
  if (service.safety === 'standard' || questions.some(({ question }) => question.id === 'safe-contact-how')) return [];
  return questions
    .filter(({ question }) => isReach(question))
    .map(({ path }) =>
      fault(
        path,
        'a contact detail of the person in a sensitive service',
        'the question "safe-contact-how" somewhere, so that nobody is contacted in a way that is not safe: include the group "safe-contact"',
      ),
    );
}

/** Nobody can get past it. */
function isAsked({ question, page, section }: PlacedQuestion): boolean {
  return !question.optional && !question.condition && !page.condition && !section.condition;
}

function neededFaults({ question, path }: PlacedQuestion): DefinitionFault[] {
  if (!isReach(question) && !isNaming(question) && !isChoiceOfReach(question)) return [];
  return [
    fault(
      [...path, 'optional'],
      'contact details that nobody can leave out',
      '"optional": true, or a condition on an earlier question, because an anonymous service needs no contact details',
    ),
  ];
}

function isReach(question: Question): boolean {
  return (isOwn(question) && question.type !== 'name') || fills(question, REACHED_BY);
}

function isNaming(question: Question): boolean {
  return (isOwn(question) && question.type === 'name') || fills(question, NAMED_BY);
}

/** Asks by which of several ways the person is to be reached, without "none" among them. */
function isChoiceOfReach(question: Question): boolean {
  return question.id === 'contact' && 'options' in question && !question.options.some((option) => 'none' in option);
}

function isOwn(question: Question): boolean {
  return 'own' in question && question.own === true;
}

function fills(question: Question, details: readonly string[]): boolean {
  return 'autocomplete' in question && question.autocomplete !== undefined && details.includes(question.autocomplete);
}
