import type { Encoding } from './asset-store.js';

/** The first of `offered` that an Accept-Encoding header (RFC 9110 §12.5.3) takes; `identity` when none does. */
export function acceptedEncoding(header: string | undefined, offered: readonly Encoding[]): Encoding {
  const weights = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', weight] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q\s*=\s*/);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const takes = (encoding: Encoding): boolean => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
  return offered.find(takes) ?? 'identity';
}
