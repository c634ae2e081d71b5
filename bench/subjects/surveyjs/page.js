import { Model } from 'survey-core';
import { unmountComponentAtNode } from 'survey-js-ui';
import 'survey-core/survey-core.min.css';

export function mount(element, form) {
  const survey = new Model(form);
  survey.render(element);
  return () => {
    unmountComponentAtNode(element);
    survey.dispose();
  };
}
