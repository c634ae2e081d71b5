/** How a test names an element: a CSS selector, or what a person would call it. Open shadow roots are searched too. */
export type Target = string | RoleTarget;

export interface RoleTarget {
  readonly role: Role;
  /** The accessible name: all of it, or a pattern. */
  readonly name?: string | RegExp;
}

export type Role =
  'alert' | 'button' | 'checkbox' | 'combobox' | 'group' | 'heading' | 'link' | 'radio' | 'status' | 'textbox';

/** A target as JSON, to cross into the page. */
export const portable = (target: Target) => {
  if (typeof target === 'string') return { css: target };
  const { role, name } = target;
  return name instanceof RegExp ? { role, pattern: name.source, flags: name.flags } : { role, name };
};

export interface Found {
  readonly count: number;
  /** The middle of the first match, scrolled into view. */
  readonly x: number;
  readonly y: number;
  /** What a pointer would hit instead, when something lies on top. */
  readonly coveredBy?: string;
  readonly text: string;
}

/**
 * Runs in the page: tests hand over its source. It must not use anything from outside itself.
 * Role and name follow the native elements and ARIA attributes that Front Counter renders; it is no general algorithm.
 */
export function createFinder() {
  type Portable = { css?: string; role?: Role; name?: string; pattern?: string; flags?: string };
  const ROLES: Readonly<Record<Role, string>> = {
    alert: '[role=alert]',
    button: 'button, summary, input[type=submit], input[type=button], [role=button]',
    checkbox: 'input[type=checkbox]',
    combobox: 'select, [role=combobox]',
    group: 'fieldset, [role=group], [role=radiogroup]',
    heading: 'h1, h2, h3, h4, h5, h6',
    link: 'a[href]',
    radio: 'input[type=radio]',
    status: '[role=status], output',
    textbox:
      'textarea, input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], input[type=search]',
  };

  const everywhere = (selector: string, root: ParentNode = document): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((host) =>
      host.shadowRoot ? everywhere(selector, host.shadowRoot) : [],
    ),
  ];
  const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isShown = (element: Element) => {
    const style = getComputedStyle(element);
    return element.getClientRects().length > 0 && style.visibility === 'visible';
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby');
    if (ids) {
      const root = element.getRootNode() as Document | ShadowRoot;
      return words(
        ids
          .split(/\s+/)
          .map((id) => root.getElementById(id)?.textContent)
          .join(' '),
      );
    }
    if (element.hasAttribute('aria-label')) return words(element.getAttribute('aria-label'));
    const labels = (element as HTMLInputElement).labels;
    if (labels?.length) return words([...labels].map((label) => label.textContent).join(' '));
    if (element.localName === 'fieldset') return words(element.querySelector('legend')?.textContent);
    return words(element.textContent) || words((element as HTMLInputElement).value);
  };
  const matches = (target: Portable): Element[] => {
    if (target.css !== undefined) return everywhere(target.css);
    const named = everywhere(ROLES[target.role!]).filter(isShown);
    if (target.pattern !== undefined) {
      const pattern = new RegExp(target.pattern, target.flags);
      return named.filter((element) => pattern.test(nameOf(element)));
    }
    return target.name === undefined ? named : named.filter((element) => nameOf(element) === target.name);
  };
  const deepest = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y);
    for (;;) {
      const inner = hit?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === hit) return hit;
      hit = inner;
    }
  };
  const belongs = (hit: Element | null, element: Element) => {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    return [element, ...labels].some((part) => part.contains(hit)) || Boolean(hit?.contains(element));
  };

  return {
    matches,
    find(target: Portable): Found {
      const all = matches(target);
      const element = all.find(isShown) ?? all[0];
      if (!element) return { count: 0, x: 0, y: 0, text: '' };
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      const hit = deepest(x, y);
      return {
        count: all.length,
        x,
        y,
        text: words((element as HTMLElement).innerText),
        ...(!belongs(hit, element) && { coveredBy: hit ? `<${hit.localName} class="${hit.className}">` : 'nothing' }),
      };
    },
    count: (target: Portable) => matches(target).filter(isShown).length,
    /** What has focus, through open shadow roots: its element name, id, and accessible name. */
    focused(): { element: string; id: string; name: string } {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active
        ? { element: active.localName, id: active.id, name: nameOf(active) }
        : { element: '', id: '', name: '' };
    },
    /** As a person picks an option: the control says `input`, then `change`. */
    choose(target: Portable, option: string): void {
      const select = matches(target).find(isShown) as HTMLSelectElement;
      const chosen = [...select.options].find((candidate) => words(candidate.textContent) === option);
      if (!chosen) throw new Error(`No option "${option}"`);
      select.focus();
      select.value = chosen.value;
      select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}
