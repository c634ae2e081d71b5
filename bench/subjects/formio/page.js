import { Formio } from '@formio/js/dist/formio.form.min.js';
import '@formio/js/dist/formio.form.min.css';
import 'bootstrap/dist/css/bootstrap.min.css';

export function mount(element, form) {
  const ready = Formio.createForm(element, structuredClone(form), { noAlerts: true });
  return () => void ready.then((created) => created.destroy(true));
}
