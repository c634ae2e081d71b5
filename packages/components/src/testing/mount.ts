import { render } from 'lit';
import { exampleContext, type ExampleReader } from '../examples.js';
import { root } from '../parts/root.js';
import type { TemplateContext } from '../parts/template-context.js';
import { care } from '../styles/care.styles.js';
import { firstStyles } from '../styles/first.styles.js';
import { files } from '../styles/files.styles.js';
import { laterStyles } from '../styles/later.styles.js';

/** Templates must not notice which of the two they are rendered into. */
export type Tree = 'shadow root' | 'light DOM';
export const TREES: readonly Tree[] = ['shadow root', 'light DOM'];

export interface Mounted {
  readonly host: HTMLElement;
  /** Where the templates are: the shadow root, or the host itself. */
  readonly tree: ShadowRoot | HTMLElement;
  readonly context: TemplateContext;
  /** What was said to screen readers so far. */
  readonly announced: readonly string[];
  /** Renders again over what is there. */
  update(content: (context: TemplateContext) => unknown, reader?: ExampleReader): void;
}

let mounted = 0;

/** Renders templates on the page as a widget would, in its frame and with its styles. */
export function mount(
  content: (context: TemplateContext) => unknown,
  { tree: kind = 'shadow root', reader = 'english' }: { tree?: Tree; reader?: ExampleReader } = {},
): Mounted {
  const host = document.createElement('div');
  document.body.append(host);
  const tree = kind === 'shadow root' ? host.attachShadow({ mode: 'open' }) : host;
  const sheets = [...firstStyles, ...laterStyles, care, files].flatMap(({ styleSheet }) => styleSheet ?? []);
  if (tree instanceof ShadowRoot) tree.adoptedStyleSheets = sheets;
  const announced: string[] = [];
  const idPrefix = `mounted-${(mounted += 1)}`;
  const contextFor = (wanted: ExampleReader): TemplateContext =>
    exampleContext(wanted, { idPrefix, announce: ({ text }) => announced.push(text) });
  const update = (next: (context: TemplateContext) => unknown, wanted = reader): void => {
    const context = contextFor(wanted);
    render(root(next(context), context), tree);
  };
  update(content);
  return { host, tree, context: contextFor(reader), announced, update };
}

/** Takes everything off the page that `mount` put there. */
export function unmountAll(): void {
  document.body.replaceChildren();
}

/** The words of an element as they are read, with single spaces. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The language that an element's words are in, as a screen reader finds it. */
export function languageOf(element: Element): string {
  const marked = element.closest<HTMLElement>('[lang]');
  return marked?.lang ?? '';
}
