import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Pages({ pages }) {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState({});
  const { schema, uiSchema, earlier } = pages[at];
  const asked = earlier.filter(({ condition }) => answers[condition.question] === condition.equals);
  const whole = {
    ...schema,
    properties: Object.assign({}, schema.properties, ...asked.map(({ properties }) => properties)),
  };
  return createElement(Form, {
    key: at,
    schema: asked.length > 0 ? whole : schema,
    uiSchema: { ...uiSchema, 'ui:submitButtonOptions': { submitText: 'Continue' } },
    validator,
    formData: at === 0 ? undefined : answers,
    noHtml5Validate: true,
    showErrorList: false,
    onSubmit: ({ formData }) => {
      setAnswers({ ...answers, ...formData });
      if (at < pages.length - 1) setAt(at + 1);
    },
  });
}

export function mount(element, pages) {
  const root = createRoot(element);
  root.render(createElement(Pages, { pages }));
  return () => root.unmount();
}
