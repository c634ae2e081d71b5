/** Reading service definitions: for builds, services and force teams. Pages load it only for a definition of a force's own. */
export { parseService, type ParseOptions } from './parse-service.js';
export { completeOverlay, definitionWords } from './overlays.js';
export { DefinitionError, type DefinitionFault } from './faults.js';
export { placedQuestions } from './walk.js';
export { serviceShape, type ServiceDefinition } from './shape.js';
