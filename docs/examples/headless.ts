import * as engine from '@frontcounter/schemas';

export interface Given extends engine.Context {
  readonly service: engine.ServiceDefinition;
  readonly reader: engine.Reader;
  readonly force: string;
  say(word: string): string;
  send(submission: engine.Submission): void;
}

type Item = Node | string;
type Tags = HTMLElementTagNameMap;
function el<T extends keyof Tags>(tag: T, properties: Partial<Tags[T]>, ...content: Item[]): Tags[T] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}
const words = ({ text, lang = '' }: engine.Text) => el('span', { lang }, text);
const line = (text: engine.Text) => el('p', {}, words(text));
const anchor = ({ href, label }: { href: string; label: engine.Text }) => el('a', { href }, words(label));
/** What a page says besides its questions. */
const said = (view: engine.BlockView): Node[] => {
  if (view.type === 'list')
    return view.items.map(({ text, href }) => (href ? anchor({ href, label: text }) : line(text)));
  if (view.type === 'link') return [anchor(view)];
  return [...(view.type === 'details' ? [view.summary] : []), ...view.paragraphs].map(line);
};

/** Shows a service in `root`, one page after another. */
export function showJourney(root: HTMLElement, { service, reader, say, send, ...given }: Given): void {
  let state = engine.createJourney(service, given);
  show(state);
  function show(next: engine.JourneyState, typed?: engine.RawAnswers): void {
    state = next;
    const page = engine.view(service, state, reader, given, typed);
    const questions = page.at === 'page' ? page.questions : [];
    const form = el('form', { noValidate: true }, ...content(page));
    const raw = () => Object.fromEntries(questions.map(({ id, raw }) => [id, read(new FormData(form), id, raw)]));
    form.onchange = ({ target }) => {
      if (!questions.some(({ controls }) => controls)) return;
      show(state, raw());
      document.getElementById((target as HTMLElement).id)?.focus();
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      const submission = engine.toSubmission(service, state, { ...given, language: reader.words.lang });
      if (page.at === 'page') show(engine.answerPage(service, state, raw(), given));
      else if (submission) send(submission);
    };
    const title = el('h2', { tabIndex: -1 }, 'heading' in page ? words(page.heading) : say(page.at));
    const back = button('Back', () => engine.back(service, state, given));
    root.replaceChildren(...(page.canGoBack ? [back] : []), title, form);
    title.focus();
  }

  function content(page: engine.View): Item[] {
    const before = 'content' in page ? (page.content ?? []).flatMap(said) : [];
    if (page.at === 'page') return [...before, ...page.questions.map(fieldset), el('button', {}, say('Continue'))];
    if (page.at === 'exit') return [...page.paragraphs.map(line), ...before, page.link ? anchor(page.link) : ''];
    if (page.at === 'check-answers') {
      const rows = page.sections.flatMap(({ rows, lists }) => [rows, ...lists.flatMap(({ items }) => items)]).flat();
      return [...rows.map(answered), el('button', {}, say('Send'))];
    }
    const remove = (index: number) => button('Remove', () => engine.removeItem(service, state, page.id, index, given));
    const go = (word: string, yes: boolean) => button(word, () => engine.answerList(service, state, yes, given));
    const items = page.items.flatMap((rows, index) => [...rows.map(answered), remove(index)]);
    const more = page.canAdd ? [line(page.another), go('Yes', true), go('No', false)] : [go('Continue', false)];
    return [...page.problems.map(({ message }) => line(message)), ...items, ...more];
  }

  function answered({ label, value, change }: engine.SummaryRow): Node {
    const link = button('Change', () => engine.goTo(service, state, change, given));
    return el('div', {}, words(label), ...value.map(line), link);
  }

  function button(word: string, next: () => engine.JourneyState): Node {
    const onclick = () => {
      show(next());
    };
    return el('button', { type: 'button', onclick }, say(word));
  }

  function fieldset({ id, raw, label, hint, statement, options, problems }: engine.AnyQuestionView): Node {
    const told = [label, statement, hint, ...problems.map(({ message }) => message)].flatMap((text) => text ?? []);
    return el('fieldset', {}, el('legend', {}, ...told.map(words)), ...inputs(id, raw, words(label), options));
  }

  /** The shape of raw tells which inputs there are: a choice, a tick, a text, or parts with names. */
  function inputs(name: string, raw: unknown, label: Item, options: readonly engine.OptionView[] = []): Node[] {
    const type = options.length > 0 && !Array.isArray(raw) ? 'radio' : 'checkbox';
    const tick = (value: string, checked: boolean, text: Item) =>
      el('label', {}, el('input', { id: `${name}.${value}`, type, name, value, checked }), text);
    if (options.length > 0) return options.map(({ id, label }) => tick(id, [raw].flat().includes(id), words(label)));
    if (typeof raw === 'boolean') return [tick('yes', raw, label)];
    if (typeof raw === 'string') return [el('label', {}, label, el('textarea', { name, value: raw, rows: 1 }))];
    return Object.entries(raw ?? {}).flatMap(([part, value]) => inputs(`${name}.${part}`, value, say(part)));
  }
}

/** The other way: from inputs to raw, by the same shapes. */
function read(data: FormData, name: string, raw: engine.Raw): engine.Raw {
  if (typeof raw === 'string') return data.get(name) as string;
  if (typeof raw === 'boolean') return data.has(name);
  if (Array.isArray(raw)) return data.getAll(name) as string[];
  const parts = Object.entries(raw as object) as [string, engine.Raw][];
  return Object.fromEntries(parts.map(([part, value]) => [part, read(data, `${name}.${part}`, value)])) as engine.Raw;
}
