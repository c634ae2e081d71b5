import { randomInt } from 'node:crypto';

/**
 * Twenty-four characters that survive a bad line and bad handwriting: no 0 O, 1 I L, 2 Z, 5 S, 8 B or U V together,
 * and no vowels, so that no word comes out by chance.
 */
const ALPHABET = '23456789CDFGHJKMNPQRTWXY';

const LENGTH = 8;
const HALF = LENGTH / 2;

const REFERENCE_PATTERN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/**
 * `4F7K-9QWX`: 24⁸, about 10¹¹ of them. It says nothing about the service, because a reference is written on paper
 * that somebody else may find.
 */
export function createReference(): string {
  const text = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${text.slice(0, HALF)}-${text.slice(HALF)}`;
}

/** A reference as it is stored, from what a person wrote: lower case, spaces and hyphens as they please. */
export function parseReference(written: string): string | undefined {
  const text = written.toUpperCase().replace(/[\s-]/g, '');
  return REFERENCE_PATTERN.test(text) ? `${text.slice(0, HALF)}-${text.slice(HALF)}` : undefined;
}
