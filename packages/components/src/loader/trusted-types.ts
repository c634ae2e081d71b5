/** TypeScript's own library does not describe Trusted Types yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy<string>): Policy<{ toString(): string }>;
}
interface Policy<Trusted> {
  createScriptURL(url: string): Trusted;
  createHTML(html: string): Trusted;
}

/** What this release may hand to the page: addresses of its own files, and markup that a proof has come with. */
export class Trusted {
  readonly #ours = new Set<string>();
  readonly #policy: Policy<{ toString(): string }> | undefined;

  constructor() {
    const check = (text: string) => {
      if (this.#ours.has(text)) return text;
      throw new TypeError('Not of this release.');
    };
    try {
      this.#policy = (self as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('frontcounter', {
        createScriptURL: check,
        createHTML: check,
      });
    } catch {
      // The page does not allow the name. Where it enforces Trusted Types, the assignment throws.
    }
  }

  scriptURL(address: string): string {
    this.#ours.add(address);
    return (this.#policy?.createScriptURL(address) ?? address) as string;
  }

  html(markup: string): string {
    this.#ours.add(markup);
    return (this.#policy?.createHTML(markup) ?? markup) as string;
  }
}
