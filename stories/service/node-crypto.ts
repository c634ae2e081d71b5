/** What the reference service's own files need of Node in a browser. Storybook puts it in the place of `node:crypto`. */
export function randomInt(below: number): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
}
