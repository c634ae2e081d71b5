/**
 * Runs in each page before any script of its own, by the debugger and so outside its policy. Finds controls in open shadow
 * roots too, and notes when the first stood, what shifted, what was slow and what the policy refused.
 */
export function probe() {
  const roots = function* (/** @type {Document | ShadowRoot} */ root) {
    yield root;
    for (const element of root.querySelectorAll('police-report-form, bare-form')) {
      if (element.shadowRoot) yield element.shadowRoot;
    }
  };
  /** @param {string} selector @returns {HTMLElement[]} */
  const all = (selector) =>
    [...roots(document)].flatMap((root) => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)]));
  const isVisible = (/** @type {Element} */ element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const controls = 'input:not([type=hidden]), select, textarea';
  // Some libraries draw a box of their own over a control that nobody sees.
  const isShown = (/** @type {HTMLElement} */ control) =>
    control.checkVisibility() && (isVisible(control) || isVisible(control.parentElement ?? control));
  const state = {
    first: 0,
    shift: 0,
    longest: 0,
    /** @type {string[]} */
    violations: [],
    controls: () => all(controls).filter(isShown),
    count: () => all(controls).length,
    words: () =>
      all('form, #form, main')
        .map((element) => element.innerText)
        .join(' '),
    /** @param {RegExp} name */
    button: (name) =>
      all('button, input[type=button], input[type=submit]').find((button) => {
        const words = button instanceof HTMLInputElement ? button.value : button.innerText;
        return name.test(words.trim()) && isVisible(button);
      }),
    /** The next frame has been handed on to the compositor. @returns {Promise<number>} */
    frame: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(0);
        });
      }),
    /** @type {number[]} */
    keys: [],
  };
  const look = () => {
    // The first that is usable ends the search: looking at all of a thousand would be measured too.
    if (all(controls).some((control) => !(/** @type {HTMLInputElement} */ (control).disabled) && isShown(control))) {
      state.first = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('securitypolicyviolation', (event) => state.violations.push(event.violatedDirective));
  addEventListener('keydown', (event) => void state.frame().then((at) => state.keys.push(at - event.timeStamp)), {
    capture: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of /** @type {(PerformanceEntry & { value: number })[]} */ (list.getEntries()))
      state.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) state.longest = Math.max(state.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  /** @type {any} */ (globalThis).probe = state;
}

/**
 * What `probe()` leaves on the page.
 *
 * @typedef {object} Probe
 * @property {number} first milliseconds from the navigation to the first frame with a usable control; 0 before
 * @property {number} shift cumulative layout shift
 * @property {number} longest the longest task above 50 ms, in milliseconds
 * @property {string[]} violations directives
 * @property {() => HTMLElement[]} controls visible ones
 * @property {() => number} count of controls, visible or not
 * @property {() => string} words
 * @property {(name: RegExp) => HTMLElement | undefined} button
 * @property {() => Promise<number>} frame
 * @property {number[]} keys milliseconds from each key press to the next frame
 */
