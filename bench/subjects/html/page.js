import './page.css';

/** Puts a message below a field that is wrong, or takes it away. */
function check(field) {
  const controls = [...field.querySelectorAll('input, select, textarea')];
  const isMissing = field.dataset.least !== undefined && !controls.some((control) => control.checked);
  const wrong = field.hidden ? undefined : controls.find((control) => !control.validity.valid);
  const message = isMissing ? 'Select at least one' : (wrong?.validationMessage ?? '');
  let shown = field.querySelector('.error');
  if (message === '') {
    shown?.remove();
  } else {
    shown ??= field.insertBefore(
      Object.assign(document.createElement('p'), { className: 'error' }),
      controls[0]?.closest('label') ?? controls[0],
    );
    shown.textContent = message;
  }
  return message === '';
}

/** The behaviour of markup that stands already: conditions, pages, a repeat, and what is wrong. */
function enliven(form) {
  const conditional = [...form.querySelectorAll('[data-question]')];
  form.addEventListener('change', ({ target }) => {
    for (const field of conditional) {
      if (field.dataset.question === target.name) field.hidden = field.dataset.equals !== target.value;
    }
  });
  form.addEventListener('click', ({ target }) => {
    if (!target.classList.contains('add')) return;
    const thing = target.previousElementSibling.cloneNode(true);
    for (const control of thing.querySelectorAll('input, textarea')) control.value = '';
    target.before(thing);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const page = form.querySelector('section:not([hidden])');
    const results = [...page.querySelectorAll('.field')].map(check);
    const next = page.nextElementSibling;
    if (results.includes(false) || !next) return;
    page.hidden = true;
    next.hidden = false;
  });
}

const form = document.querySelector('#form form');
const blank = form.cloneNode(true);
enliven(form);

export function mount(element) {
  const copy = blank.cloneNode(true);
  element.append(copy);
  enliven(copy);
  return () => copy.remove();
}
