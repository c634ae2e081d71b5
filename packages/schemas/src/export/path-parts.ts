/** What every part of the API description is made with. */
export interface PathParts {
  /** The replies outside 2xx. */
  readonly problems: (...statuses: readonly number[]) => Readonly<Record<number, unknown>>;
  /** A body of one schema. */
  readonly json: (schema: string) => object;
  readonly idempotencyKey: object;
}

/** Whose calls need an officer's key. */
export const BY_OFFICERS = { security: [{ officerKey: [] }] };

/** What officers' lists, the newest first, are asked with. */
export const LIST_PARAMETERS = [
  {
    name: 'force',
    in: 'query',
    description: 'One of the key’s forces; all of them without it.',
    schema: { type: 'string' },
  },
  { name: 'before', in: 'query', description: 'The `next` of the list before.', schema: { type: 'string' } },
];

/** A header of the reply to what had been done before, under the same key. */
export const REPLAY = {
  'Idempotent-Replay': {
    description: 'Present when an earlier try with the same key had done it.',
    schema: { const: 'true' },
  },
};
