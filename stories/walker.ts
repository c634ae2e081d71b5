/** A whole journey as data: `services/<id>/examples.json`. */
export interface JourneyExample {
  readonly title: string;
  readonly steps: readonly (
    | { readonly page: string; readonly raw: Readonly<Record<string, unknown>> }
    | { readonly list: string; readonly another: boolean }
  )[];
  readonly end: { readonly at: 'check-answers' } | { readonly at: 'exit'; readonly page: string };
}

/** Goes through a report form as an example journey says. */
export interface Walker {
  /** Waits until the first page is there. */
  stands(): Promise<void>;
  /** Fills in and goes on, as far as check answers or the exit page. */
  walk(example: JourneyExample): Promise<void>;
  /** Sends, and sees the reference on screen. */
  send(): Promise<{ readonly reference: string; readonly accessCode: string }>;
  /** Chooses files for a question. */
  attach(question: string, files: readonly { readonly name: string; readonly caption: string }[]): Promise<void>;
  /** Presses the button of the page, and leaves what becomes of it to whoever looks on. */
  press(): Promise<void>;
}

/**
 * Finds controls by their names, fills them in, presses on. Whole in itself, since tests hand its text to pages in
 * which nothing else of theirs is.
 *
 * @param find Gives the widget. Default: the only report form of the document.
 */
export function createWalker(find: () => Element | null = () => document.querySelector('police-report-form')): Walker {
  const PATIENCE = 15_000;

  interface FileList_ extends HTMLElement {
    readonly files: readonly { readonly upload: string }[];
    readonly port: { read(upload: string): { readonly sha256?: string } };
  }
  interface Updating extends Element {
    readonly updateComplete?: Promise<unknown>;
    readonly status?: string;
  }

  const widget = (): Updating => {
    const found = find();
    if (!found) throw new Error('There is no report form.');
    return found;
  };
  const root = () => widget().shadowRoot;
  // Before the widget is ready, a prerendered page may stand in its place, and tells nobody where it leads.
  const form = () => (widget().status === 'ready' ? root()?.querySelector('form') : undefined);
  const words = () => root()?.querySelector('.root')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  const until = async <Found>(look: () => Found | null | undefined | false, what: string): Promise<Found> => {
    const giveUp = Date.now() + PATIENCE;
    for (;;) {
      await widget().updateComplete;
      const found = look();
      if (found) return found;
      if (Date.now() > giveUp) throw new Error(`Waited for ${what}. What there is: ${words()}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  const next = (types: readonly string[]): Promise<Event> =>
    new Promise((resolve, reject) => {
      const element = widget();
      const timer = setTimeout(() => reject(new Error(`The form did not move on: ${words()}`)), PATIENCE);
      const hear = (event: Event): void => {
        clearTimeout(timer);
        for (const type of types) element.removeEventListener(type, hear);
        resolve(event);
      };
      for (const type of types) element.addEventListener(type, hear);
    });

  const tick = (name: string, value?: string): void => {
    const which = value === undefined ? '' : `[value="${CSS.escape(value)}"]`;
    const control = form()?.querySelector<HTMLInputElement>(`[name="${name}"]${which}`);
    if (control && !control.checked) control.click();
  };

  const write = (name: string, text: string): void => {
    const controls = [...(form()?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? [])];
    const [control] = controls;
    if (control?.type === 'radio') return controls.find(({ value }) => value === text)?.click();
    if (!control || text === '') return;
    control.value = text;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };

  /** What a file of that name begins with: forms look at what is inside. */
  const bytesOf = (name: string): BlobPart => {
    if (name.endsWith('.pdf')) return '%PDF-1.7 example';
    if (name.endsWith('.png')) return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    if (name.endsWith('.mp4')) return `\0\0\0\u0018ftypisom`;
    return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]);
  };

  const attach = async (question: string, files: readonly { readonly name: string; readonly caption: string }[]) => {
    const list = form()?.querySelector<FileList_>(`.file-upload[data-question="${question}"]`);
    const input = list?.querySelector<HTMLInputElement>('input[type="file"]');
    if (!list || !input) return;
    const chosen = new DataTransfer();
    for (const { name } of files) chosen.items.add(new File([bytesOf(name)], name));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const isRead = ({ upload }: { readonly upload: string }) => list.port.read(upload).sha256 !== undefined;
    await until(() => list.files.length === files.length && list.files.every(isRead), `the files of ${question}`);
    for (const [index, { caption }] of files.entries())
      if (caption) write(`${question}_${list.files[index]?.upload ?? ''}`, caption);
  };

  /** Answers a question. A part of its answer is a control of its own, named after both. */
  const answer = async (name: string, raw: unknown): Promise<void> => {
    if (Array.isArray(raw) && raw.some((each) => typeof each === 'object')) {
      await attach(name, raw as { name: string; caption: string }[]);
    } else if (Array.isArray(raw)) {
      for (const value of raw) tick(name, String(value));
    } else if (raw === true) {
      tick(name);
    } else if (typeof raw === 'string') {
      write(name, raw);
    } else if (typeof raw === 'object' && raw !== null) {
      for (const [part, value] of Object.entries(raw)) await answer(`${name}_${part}`, value);
    }
    await widget().updateComplete;
  };

  const isAsked = (id: string): boolean =>
    Boolean(form()?.querySelector(`[name="${id}"], [name^="${id}_"], [data-question="${id}"]`));

  const press = async (): Promise<void> => {
    (await until(form, 'the button that leads on')).requestSubmit();
  };

  return {
    async stands() {
      await until(form, 'the first page');
    },
    async walk({ title, steps }) {
      for (const step of steps) {
        const raw = 'page' in step ? step.raw : { [step.list]: step.another ? 'yes' : 'no' };
        await until(form, `the next page of "${title}"`);
        const asked = Object.keys(raw);
        // A page that the example was written for may not come up on a later day: dates lie further back then.
        if (asked.length > 0 && !asked.some(isAsked)) continue;
        for (const [id, value] of Object.entries(raw)) await answer(id, value);
        let heard: Event | undefined;
        const moved = next(['police-page-view', 'police-errors-shown']).then((event) => (heard = event));
        await press();
        // A page that asks to look again, as it does at a date that lies further back on a later day, lets one go on.
        const came = await until(() => heard ?? root()?.querySelector('.advice'), 'the next page');
        if (came instanceof Element) await press();
        const { type } = await moved;
        await widget().updateComplete;
        if (type === 'police-errors-shown') throw new Error(`"${title}" was refused: ${words()}`);
      }
    },
    async send() {
      const sent = next(['police-submitted', 'police-submit-failed']);
      await press();
      const event = await sent;
      await widget().updateComplete;
      if (event.type === 'police-submit-failed') throw new Error(`The report was not sent: ${words()}`);
      const { reference } = (event as CustomEvent<{ reference: string }>).detail;
      await until(() => words().includes(reference), `the reference ${reference}`);
      const [, code] = root()?.querySelectorAll('.receipt dd') ?? [];
      return { reference, accessCode: (code?.textContent ?? '').replace(/\D/g, '') };
    },
    attach,
    press,
  };
}
