/** `fillIn('{d} {m}', { d: '1', m: 'March' })` → `1 March`. A name that is not given stays as it is, so that a test sees it. */
export function fillIn(pattern: string, params: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
