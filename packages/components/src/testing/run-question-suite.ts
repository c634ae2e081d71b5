import { expect } from '@open-wc/testing';
import type { AnyQuestionView, QuestionType, QuestionView, Text } from '@frontcounter/schemas';
import type { Example, ExampleSet } from '../examples.js';
import { partName, questionId } from '../parts/question-id.js';
import type { QuestionTemplate } from '../questions/question-template.js';
import { languageOf, mount, TREES, unmountAll, wordsOf, type Mounted, type Tree } from './mount.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What holds for every question type, in every one of its states, in a shadow root and outside. */
export function runQuestionSuite<Type extends QuestionType>(
  template: QuestionTemplate<Type>,
  { title, examples }: ExampleSet<QuestionView<Type>>,
): void {
  for (const tree of TREES) {
    for (const example of examples) {
      describe(`${title}: ${example.name}, in ${tree === 'light DOM' ? 'light DOM' : 'a shadow root'}`, () => {
        afterEach(unmountAll);
        const shown = (): Shown => show(template, example, tree);

        it('gives every control one name of its own', () => {
          const { controls } = shown();

          expect(controls).not.to.be.empty;
          for (const { labels, id } of controls) {
            expect(labels, id).to.have.length(1);
            expect(wordsOf(labels?.[0]), id).not.to.equal('');
          }
        });

        it('names the question by its label or legend', () => {
          const { tree: parent, view } = shown();

          const named = parent.querySelector('legend') ?? parent.querySelector('label');
          expect(wordsOf(named)).to.match(new RegExp(`^${escape(view.label.text)}`));
          expect(named?.querySelector('.heading') ?? named?.closest('.heading') ?? null, 'heading')[
            view.isHeading ? 'to' : 'not'
          ].be.instanceOf(HTMLElement);
        });

        it('says its hint and its errors with a control that they belong to', () => {
          const { tree: parent, view, controls } = shown();

          const spoken = (part?: string): string => {
            const owners = part
              ? controls.filter(({ name, id }) => name === partName(view.id, part) || id.endsWith(`_${part}`))
              : controls;
            return owners.map((control) => descriptions(parent, control)).join(' ');
          };
          if (view.hint) expect(spoken()).to.include(view.hint.text);
          for (const { part, message } of view.problems) expect(spoken(part)).to.include(message.text);
          if (!view.problems.length) expect(spoken()).not.to.match(/Error:|Gwall:/);
        });

        it('marks wrong controls as invalid, and no others', () => {
          const { view, controls } = shown();

          const marked = controls.filter((control) => control.ariaInvalid === 'true');
          // The radio role does not support aria-invalid: the description of its group says what is wrong.
          const mayBeMarked = controls.some(({ type }) => type !== 'radio');
          expect(marked.length > 0).to.equal(view.problems.length > 0 && mayBeMarked);
        });

        it('has the target of every link that an error summary makes', () => {
          const { tree: parent, view, context } = shown();

          for (const { part } of [{ part: undefined }, ...view.problems]) {
            if (part)
              expect(
                byId(parent, questionId(context, view.id, part))?.matches('input, select, textarea'),
                part,
              ).to.equal(true);
          }
          const whole = byId(parent, questionId(context, view.id));
          expect(whole?.matches('input, select, textarea, fieldset')).to.equal(true);
        });

        it('has no id twice and no reference to nothing', () => {
          const { tree: parent } = shown();

          const ids = [...parent.querySelectorAll('[id]')].map(({ id }) => id);
          expect(new Set(ids).size).to.equal(ids.length);
          for (const element of parent.querySelectorAll('[aria-describedby], label[for]')) {
            const references = element.getAttribute('aria-describedby') ?? element.getAttribute('for') ?? '';
            for (const id of references.split(' ')) expect(ids).to.include(id);
          }
        });

        it('reads back what it was filled with', () => {
          const { tree: parent } = shown();

          expect(template.readRaw(parent, example.data)).to.deep.equal(example.data.raw);
        });

        it('marks words of another language', () => {
          const { tree: parent, view } = shown();

          const expected = [view.label, view.hint, view.problem?.message, ...shownOptions(view)];
          for (const words of expected) {
            if (!words?.lang) continue;
            const element = [...parent.querySelectorAll('span, option')].find(
              ({ textContent, childElementCount }) => textContent === words.text && childElementCount === 0,
            );
            expect(element && languageOf(element), words.text).to.equal(words.lang);
          }
        });

        it('asks nothing of the browser that would get in the way', () => {
          const { controls } = shown();

          for (const control of controls) {
            expect(control.required, 'required').to.equal(false);
            expect(control.getAttribute('placeholder'), 'placeholder').to.equal(null);
            expect(control.getAttribute('maxlength'), 'maxlength').to.equal(null);
          }
        });

        it('passes axe', async () => {
          const { host } = shown();

          await expect(host).to.be.accessible();
        });
      });
    }
  }
}

interface Shown extends Mounted {
  readonly view: AnyQuestionView;
  readonly controls: readonly Control[];
}

function show<Type extends QuestionType>(
  template: QuestionTemplate<Type>,
  { data, reader }: Example<QuestionView<Type>>,
  tree: Tree,
): Shown {
  const mounted = mount((context) => template.template(data, context), { tree, ...(reader && { reader }) });
  const controls = [...mounted.tree.querySelectorAll<Control>('input:not([type="hidden"]), select, textarea')];
  // One view of one type: a generic parameter cannot be told to be a member of the union.
  return { ...mounted, view: data as unknown as AnyQuestionView, controls };
}

/** What is read with a control: its own description and that of the group around it. */
function descriptions(tree: ParentNode, control: Control): string {
  return [control, control.closest('fieldset')]
    .flatMap((element) => element?.getAttribute('aria-describedby')?.split(' ') ?? [])
    .map((id) => wordsOf(byId(tree, id)))
    .join(' ');
}

/** The options that are on the page: those of an autocomplete appear as they are looked for. */
function shownOptions({ type, options }: AnyQuestionView): readonly Text[] {
  return type === 'autocomplete' ? [] : options.map(({ label }) => label);
}

function byId(tree: ParentNode, id: string): Element | null {
  return tree.querySelector(`#${CSS.escape(id)}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
