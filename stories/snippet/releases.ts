import type { Release } from './snippet.js';

const files = import.meta.glob<Record<string, string>>('/packages/components/cdn/v*/integrity.json', {
  eager: true,
  import: 'default',
});

/** The release that was built last, with its published integrity. */
export function builtRelease(): Release {
  const [file] = Object.entries(files);
  const name = /\/(v[^/]+)\/integrity\.json$/.exec(file?.[0] ?? '')?.[1];
  const integrity = file?.[1];
  if (name === undefined || integrity?.['frontcounter.js'] === undefined) {
    throw new Error('There is no built release to make a snippet for. Run npm run build, then start Storybook again.');
  }
  return { name, integrity };
}
