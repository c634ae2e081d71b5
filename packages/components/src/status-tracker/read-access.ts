import { plainCharacters } from '@frontcounter/schemas/engine';
import type { ReportAccess } from '../client/report-client.js';

/** What is wrong with one of the two boxes. */
export type AccessFault = 'required' | 'format';

export interface TypedAccess {
  readonly reference: string;
  readonly code: string;
}

export type ReadAccess =
  { readonly access: ReportAccess } | { readonly faults: Partial<Record<keyof TypedAccess, AccessFault>> };

const REFERENCE_LENGTH = 8;
const CODE_LENGTH = 16;

/**
 * What somebody meant who typed or pasted a reference and an access code: in lower case, with spaces, dashes or the marks
 * that a copied text brings along, and in digits of any script.
 */
export function readAccess({ reference: typedReference, code: typedCode }: TypedAccess): ReadAccess {
  const reference = plain(typedReference);
  const code = plain(typedCode);
  const faults = {
    ...faultOf('reference', reference, reference.length === REFERENCE_LENGTH),
    ...faultOf('code', code, code.length === CODE_LENGTH && !/\D/.test(code)),
  };
  if (Object.keys(faults).length) return { faults };
  const half = REFERENCE_LENGTH / 2;
  return { access: { reference: `${reference.slice(0, half)}-${reference.slice(half)}`, accessCode: code } };
}

function faultOf(box: keyof TypedAccess, text: string, isRight: boolean): Partial<Record<typeof box, AccessFault>> {
  if (isRight) return {};
  return { [box]: text ? 'format' : 'required' };
}

/** Capitals and digits, and nothing else. */
function plain(typed: string): string {
  return plainCharacters(typed)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
