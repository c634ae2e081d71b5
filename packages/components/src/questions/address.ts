import type { Text } from '@frontcounter/schemas';
import { ADDRESS_NEEDED, ADDRESS_PARTS } from '@frontcounter/schemas/questions';
import { partName } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { typedIn } from './controls.js';
import type { QuestionTemplate } from './question-template.js';
import { textParts } from './text-part.js';

type AddressPart = (typeof ADDRESS_PARTS)[number];

const NEEDED: readonly AddressPart[] = ADDRESS_NEEDED;

/** WHATWG autofill tokens. A county has none that browsers agree on for the United Kingdom. */
const AUTOCOMPLETE: Readonly<Record<AddressPart, string | undefined>> = {
  line1: 'address-line1',
  line2: 'address-line2',
  town: 'address-level2',
  county: undefined,
  postcode: 'postal-code',
};

const WIDTH: Readonly<Record<AddressPart, number | undefined>> = {
  line1: undefined,
  line2: undefined,
  town: 20,
  county: 20,
  postcode: 10,
};

function labels({ msg }: TemplateContext): Readonly<Record<AddressPart, Text>> {
  return {
    line1: msg('Address line 1', { id: 'address.line1' }),
    line2: msg('Address line 2', { id: 'address.line2' }),
    town: msg('Town or city', { id: 'address.town' }),
    county: msg('County', { id: 'address.county' }),
    postcode: msg('Postcode', { id: 'address.postcode' }),
  };
}

export const address: QuestionTemplate<'address'> = {
  template(view, context) {
    const label = labels(context);
    const parts = ADDRESS_PARTS.map((part) => {
      const width = WIDTH[part];
      return {
        part,
        label: label[part],
        // On an optional question every part may be left; saying so five times would only add words.
        optional: !view.optional && !NEEDED.includes(part),
        autocomplete: view.question.own ? AUTOCOMPLETE[part] : undefined,
        ...(width && { width }),
        value: view.raw[part],
      };
    });
    return textParts(view, parts, context);
  },

  readRaw: (root, { id }) => ({
    line1: typedIn(root, partName(id, 'line1')),
    line2: typedIn(root, partName(id, 'line2')),
    town: typedIn(root, partName(id, 'town')),
    county: typedIn(root, partName(id, 'county')),
    postcode: typedIn(root, partName(id, 'postcode')),
  }),
};
