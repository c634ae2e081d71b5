/** A part of `docs/embedding.md`, the one place where these things are written. */
export interface Recipe {
  /** `WordPress` */
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** `text`: a paragraph. `list`: its items. `code`: to be copied. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly code: string };

/** The recipes of "In your CMS", in the guide's order. */
export function recipes(guide: string): readonly Recipe[] {
  const [, ...parts] = section(guide, 'In your CMS').split(/^### /m);
  return parts.map((part) => {
    const [name = '', ...rest] = part.split('\n');
    return { name, blocks: blocks(rest.join('\n')) };
  });
}

/** The strictest policy that works: the first block of code of its section. */
export function policy(guide: string): string {
  const first = blocks(section(guide, 'Content Security Policy')).find((block) => block.kind === 'code');
  if (first?.kind !== 'code') throw new Error('docs/embedding.md gives no policy under "Content Security Policy".');
  return first.code;
}

function section(guide: string, title: string): string {
  const found = guide.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`docs/embedding.md has no section "${title}".`);
  return found.slice(title.length);
}

function blocks(text: string): Block[] {
  return text.split(/^(```[\s\S]*?^```)$/m).flatMap((part): Block[] => {
    const code = /^```\w*\n([\s\S]*?)\n```$/.exec(part)?.[1];
    if (code !== undefined) return [{ kind: 'code', code }];
    return part
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean)
      .map((paragraph) =>
        paragraph.startsWith('- ')
          ? { kind: 'list', items: paragraph.split(/\n(?=- )/).map((item) => joined(item.slice(2))) }
          : { kind: 'text', text: joined(paragraph) },
      );
  });
}

const joined = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
