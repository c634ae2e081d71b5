/** The wire contract, as zod shapes: what both ends of the API check. */
export * from './contract.js';
