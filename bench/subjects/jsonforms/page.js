import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** It has no button of its own: what is wrong is kept back until somebody wants to go on. */
function Whole({ schema, uischema }) {
  const [data, setData] = useState({});
  const [isChecked, setChecked] = useState(false);
  return createElement(
    Fragment,
    null,
    createElement(JsonForms, {
      schema,
      uischema,
      data,
      renderers: vanillaRenderers,
      cells: vanillaCells,
      validationMode: isChecked ? 'ValidateAndShow' : 'ValidateAndHide',
      onChange: (change) => setData(change.data),
    }),
    createElement('button', { onClick: () => setChecked(true) }, 'Submit'),
  );
}

export function mount(element, form) {
  const root = createRoot(element);
  root.render(createElement(Whole, form));
  return () => root.unmount();
}
