import type { TemplateResult } from 'lit';
import { english, type Language } from '@frontcounter/schemas';
import { welsh } from '@frontcounter/schemas/languages/cy';
import { createMsg } from './messages/msg.js';
import { catalogue as cy } from './messages/generated/cy.js';
import type { TemplateContext } from './parts/template-context.js';

/** Whom an example is shown to. `rtl` stands for any language that runs right to left and has no translation yet. */
export type ExampleReader = 'english' | 'welsh' | 'rtl';

/** One state of a template, as data. */
export interface Example<Data> {
  /** `with-hint`: becomes the story's name and the test's title. */
  readonly name: string;
  /** Default `english`. */
  readonly reader?: ExampleReader;
  readonly data: Data;
}

/** Every state of one template. Each `*.examples.ts` exports one under the name `examples`; stories, tests and axe read it. */
export interface ExampleSet<Data> {
  /** `questions/radios`. */
  readonly title: string;
  readonly examples: readonly Example<Data>[];
  readonly render: (data: Data, context: TemplateContext) => TemplateResult;
}

const rightToLeft: Language = { ...english, tag: 'ar', dir: 'rtl' };

/** The context that shows an example to its reader. Announcements go to `announce`, for a test to hear. */
export function exampleContext(
  reader: ExampleReader = 'english',
  { idPrefix = 'example', announce = () => {} }: Partial<Pick<TemplateContext, 'idPrefix' | 'announce'>> = {},
): TemplateContext {
  const language = { english, welsh, rtl: rightToLeft }[reader];
  return {
    idPrefix,
    lang: language.tag,
    dir: language.dir,
    msg: reader === 'welsh' ? createMsg('cy', cy) : createMsg(),
    language,
    headingLevel: 2,
    announce,
  };
}
