import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';

export function mount(element, pages) {
  const form = new Form({ container: element });
  let at = 0;
  form.on('submit', ({ data, errors }) => {
    if (Object.keys(errors).length > 0 || at === pages.length - 1) return;
    at += 1;
    void form.importSchema(pages[at], data);
  });
  void form.importSchema(pages[at], {});
  return () => form.destroy();
}
