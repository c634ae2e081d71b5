/** One message of an XLIFF 1.2 file as lit-localize writes it: plain text, no inline elements. */
export interface TransUnit {
  readonly id: string;
  readonly source: string;
  /** Absent until somebody has translated it. */
  readonly target?: string;
  /** For the translator. */
  readonly note?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function decode(xml: string): string {
  return xml.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function content(unit: string, element: string): string | undefined {
  const found = new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(unit)?.[1];
  return found === undefined ? undefined : decode(found);
}

export function parseXliff(xml: string): TransUnit[] {
  return [...xml.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id = '', unit = '']) => {
    const target = content(unit, 'target');
    const note = content(unit, 'note');
    return {
      id: decode(id),
      source: content(unit, 'source') ?? '',
      ...(target !== undefined && { target }),
      ...(note !== undefined && { note }),
    };
  });
}

export function formatXliff(lang: string, units: readonly TransUnit[]): string {
  const body = units.map(({ id, source, target, note }) =>
    [
      `<trans-unit id="${encode(id)}">`,
      `  <source>${encode(source)}</source>`,
      ...(target === undefined ? [] : [`  <target>${encode(target)}</target>`]),
      ...(note === undefined ? [] : [`  <note from="lit-localize">${encode(note)}</note>`]),
      '</trans-unit>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${lang}" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
${body.join('\n')}
</body>
</file>
</xliff>
`;
}
