import { nearestWord } from '../../primitives/nearest.js';
import { email } from './logic.js';

/**
 * Where most people in the United Kingdom have their mailbox. Only names so long that one slip in them is hardly
 * somebody else's name: `me.com` is a slip away from dozens of real ones.
 */
const DOMAINS = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'outlook.com',
  'yahoo.com',
  'yahoo.co.uk',
  'icloud.com',
  'btinternet.com',
  'virginmedia.com',
  'talktalk.net',
  'ntlworld.com',
  'protonmail.com',
];

/** A slip away from one of those, and real. */
const REAL_NEIGHBOURS = ['email.com', 'mail.com', 'ymail.com', 'rocketmail.com', 'btinternet.co.uk', 'hotmail.co'];

/** Ends that no domain has, and the one that was meant. */
const SLIPS_AT_END: readonly (readonly [RegExp, string])[] = [
  [/\.(?:con|cmo|ocm|vom|xom|coom|comm)$/, '.com'],
  [/\.(?:couk|co\.ku|co\.uj|co\.um|c\.uk)$/, '.co.uk'],
];

/** These providers give no addresses under `.co.uk`. */
const NOT_BRITISH = /^(gmail|icloud|outlook)\.co\.uk$/;

/** Every question takes the same addresses, on every day. */
const ANY_QUESTION = { id: '', type: 'email', label: '' } as const;

/**
 * The address that somebody who typed this more likely has, or undefined when nothing looks wrong: `ana@gmial.com` →
 * `ana@gmail.com`. Advice only: whoever has the address as typed may keep it. Looks nothing up.
 */
export function likelyEmail(raw: string): string | undefined {
  const { answer = '' } = email.read(raw, ANY_QUESTION);
  if (email.check(answer, ANY_QUESTION, { today: '' }).length) return undefined;
  const at = answer.lastIndexOf('@') + 1;
  const domain = answer.slice(at).toLowerCase();
  const likely = likelyDomain(domain);
  return likely === domain ? undefined : answer.slice(0, at) + likely;
}

function likelyDomain(domain: string): string {
  if (DOMAINS.includes(domain) || REAL_NEIGHBOURS.includes(domain)) return domain;
  const mended = SLIPS_AT_END.reduce((text, [slip, meant]) => text.replace(slip, meant), domain);
  return nearestWord(mended, DOMAINS, 1) ?? mended.replace(NOT_BRITISH, '$1.com');
}
