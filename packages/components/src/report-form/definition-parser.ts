/** The parser with zod, in a file of its own: only a page that brings its own definition loads it. */
export { completeOverlay, DefinitionError, parseService } from '@frontcounter/schemas/definition';
