import { html, render } from 'lit';
import { findOptions, namedOption } from '@frontcounter/schemas/questions';
import { fill } from '../messages/msg.js';
import type { TemplateContext } from '../parts/template-context.js';
import { wording } from '../parts/text.js';
import type { Text } from '@frontcounter/schemas';
import type { ListedOption } from './findable-options.js';

/** What the list under one input is made of. */
export interface OptionList {
  readonly options: () => readonly ListedOption[];
  readonly context: TemplateContext;
}

/** More than anybody looks through; the rest is found by typing more. */
const MOST_SHOWN = 100;

/** As with the count under a text: said when the typing pauses. */
const ANNOUNCE_AFTER_MS = 1000;

const pauses = new WeakMap<EventTarget, ReturnType<typeof setTimeout>>();

/** True while an option is put into its input, which tells the page of it as typing does. */
let isChoosing = false;

/** Shows everything when the text already names an option, so that another can be chosen, and otherwise what it finds. */
export function openOptions(input: HTMLInputElement, list: OptionList): void {
  if (partsOf(input).popup.hidden)
    showOptions(input, namedOption(list.options(), input.value) ? '' : input.value, list);
}

/** Shows what a text finds. */
export function showOptions(input: HTMLInputElement, typed: string, { options, context }: OptionList): void {
  if (isChoosing) return;
  const { popup, list, note } = partsOf(input);
  const found = findOptions(options(), typed);
  const shown = found.slice(0, MOST_SHOWN);
  const choose = ({ view: { label } }: ListedOption): void => {
    input.value = label.text;
    closeOptions(input);
    isChoosing = true;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    isChoosing = false;
  };
  render(
    shown.map(
      (option, index) =>
        // eslint-disable-next-line lit-a11y/click-events-have-key-events -- keys go to the input, which focus never leaves
        html`<li
          class="autocomplete__option"
          id=${`${list.id}-${index}`}
          role="option"
          aria-selected="false"
          ${wording(option.view.label, context)}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => choose(option)}
        ></li>`,
    ),
    list,
  );
  list.hidden = !shown.length;
  list.scrollTop = 0;
  say(note, noteOn(found.length, context));
  popup.hidden = false;
  input.setAttribute('aria-expanded', String(shown.length > 0));
  point(input, undefined);
  clearTimeout(pauses.get(input));
  pauses.set(
    input,
    setTimeout(
      () => popup.isConnected && !popup.hidden && context.announce(resultsFound(found.length, context)),
      ANNOUNCE_AFTER_MS,
    ),
  );
}

export function closeOptions(input: HTMLInputElement): void {
  clearTimeout(pauses.get(input));
  partsOf(input).popup.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  point(input, undefined);
}

/** The keys of the pattern. All that is not named here belongs to the text and to the page. */
export function optionKeys(event: KeyboardEvent, list: OptionList): void {
  const input = event.currentTarget as HTMLInputElement;
  const { popup } = partsOf(input);
  const isOpen = !popup.hidden;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const active = activeOption(input);
  if (step < 0 && event.altKey) {
    event.preventDefault();
    closeOptions(input);
  } else if (step) {
    event.preventDefault();
    openOptions(input, list);
    if (!event.altKey) moveActive(input, step);
  } else if (event.key === 'Enter' && isOpen) {
    // With an option marked, Enter takes it, and the next one sends the form.
    if (active) event.preventDefault();
    active?.click();
    closeOptions(input);
  } else if (event.key === 'Escape' && isOpen) {
    // Some police sites leave the page on Escape: here it closes the list and goes no further.
    event.preventDefault();
    event.stopPropagation();
    closeOptions(input);
  }
}

/** One sentence for how many options there are, in the reader's language. */
export function resultsFound(count: number, context: TemplateContext): Text {
  const { msg, language } = context;
  if (!count) return msg('No results found', { id: 'results-none' });
  const words = {
    zero: msg('{count} results found', { id: 'results.zero' }),
    one: msg('{count} result found', { id: 'results.one' }),
    two: msg('{count} results found', { id: 'results.two' }),
    few: msg('{count} results found', { id: 'results.few' }),
    many: msg('{count} results found', { id: 'results.many' }),
    other: msg('{count} results found', { id: 'results.other' }),
  }[language.plural(count)];
  return fill(words, { count: language.number(count) });
}

function noteOn(count: number, context: TemplateContext): Text | undefined {
  const { msg, language } = context;
  if (!count) return resultsFound(count, context);
  if (count <= MOST_SHOWN) return undefined;
  return fill(msg('The first {count} are listed. Type more of the name to find others.', { id: 'results-more' }), {
    count: language.number(MOST_SHOWN),
  });
}

function say(element: HTMLElement, words: Text | undefined): void {
  element.hidden = !words;
  element.textContent = words?.text ?? '';
  element.lang = words?.lang ?? '';
}

function moveActive(input: HTMLInputElement, step: number): void {
  const options = [...partsOf(input).list.children];
  const at = options.findIndex(({ id }) => id === input.getAttribute('aria-activedescendant'));
  const next = at < 0 ? (step > 0 ? 0 : options.length - 1) : (at + step + options.length) % options.length;
  point(input, options[next]);
}

/** Marks the option that Enter would choose; focus stays in the text. */
function point(input: HTMLInputElement, option: Element | undefined): void {
  activeOption(input)?.setAttribute('aria-selected', 'false');
  if (!option) {
    input.removeAttribute('aria-activedescendant');
    return;
  }
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', option.id);
}

function activeOption(input: HTMLInputElement): HTMLElement | undefined {
  const id = input.getAttribute('aria-activedescendant');
  return [...partsOf(input).list.children].find((option): option is HTMLElement => option.id === id);
}

function partsOf(input: HTMLInputElement): {
  readonly popup: HTMLElement;
  readonly list: HTMLElement;
  readonly note: HTMLElement;
} {
  const popup = input.nextElementSibling as HTMLElement;
  const [list, note] = popup.children as unknown as readonly [HTMLElement, HTMLElement];
  return { popup, list, note };
}
