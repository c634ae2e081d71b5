/** What a web team has chosen on the snippet page. */
export interface Choice {
  /** Id of the force: `sussex`. */
  readonly force: string;
  /** The widget's name without `police-`. */
  readonly widget: string;
  /** Id of the service; empty for a widget that shows none. */
  readonly service: string;
  /** A language tag; empty to follow the page around the widget. */
  readonly language: string;
  /** Where the service is, without `/v1`: `https://counter.example`. */
  readonly address: string;
  /** `pinned`: this release for ever, with its integrity. `floating`: each release that keeps version 1's promises. */
  readonly release: 'floating' | 'pinned';
}

/** A built release, as its `integrity.json` has it. */
export interface Release {
  /** `v1.4.2` */
  readonly name: string;
  /** The integrity of each file, by its name in the release's folder: `sha384-…` */
  readonly integrity: Readonly<Record<string, string>>;
}

/** What everybody needs to know while the widget is not there, by language. */
const FALLBACK: Readonly<Record<string, { readonly text: string; readonly link: string }>> = {
  en: { text: 'Call 101 to tell us. In an emergency call 999.', link: 'Call 101 to tell us' },
  cy: { text: 'Ffoniwch 101 i ddweud wrthym. Mewn argyfwng ffoniwch 999.', link: 'Ffoniwch 101 i ddweud wrthym' },
};

const fallbackIn = (language: string) => FALLBACK[language] ?? { text: '', link: '', ...FALLBACK['en'] };

/** The script tag, once for a whole page. */
export function scriptTag({ force, address, release }: Choice, { name, integrity }: Release): string {
  const src = escaped(`${address}/${release === 'pinned' ? name : 'v1'}/frontcounter.js`);
  if (release === 'floating') return `<script src="${src}" data-force="${escaped(force)}" async></script>`;
  return `<script
  src="${src}"
  integrity="${escaped(integrity['frontcounter.js'] ?? '')}"
  crossorigin="anonymous"
  data-force="${escaped(force)}"
  async
></script>`;
}

/**
 * Links for the head of one page, which start its first question's files together with the script tag and save a round
 * trip. Undefined where there are none: a floating tag's files have other names tomorrow, and a widget without a service asks
 * nothing that could be fetched ahead.
 */
export function preloads(choice: Choice, { name, integrity }: Release): string | undefined {
  const { force, widget, service, language, address, release } = choice;
  if (release === 'floating' || !service) return undefined;
  const folder = `${address}/${name}`;
  const chunks = LANGUAGE_CHUNKS[language] ?? [];
  const ending = chunks.length ? `${language}.json` : 'json';
  const prerendered = `${service}.prerendered.${ending}`;
  const isPrerendered = `data/${prerendered}` in integrity;
  const wanted = isPrerendered ? ['prerendered'] : [widget, ...chunks];
  const code = Object.entries(integrity).filter(([file]) => wanted.some((chunk) => HASHED.exec(file)?.[1] === chunk));
  const first = isPrerendered ? prerendered : `${service}.first.${ending}`;
  return [
    ...code.map(([file, hash]) => preload(`${folder}/${file}`, `as="script" integrity="${escaped(hash)}"`)),
    ...[`force.${force}.json`, first].map((file) => preload(`${folder}/data/${file}`, 'as="fetch"')),
  ].join('\n');
}

/** What a widget says in a language comes in files of its own. */
const LANGUAGE_CHUNKS: Readonly<Record<string, readonly string[]>> = { cy: ['cy', 'welsh'] };

/** A file of code: its chunk, and what its integrity begins with. */
const HASHED = /^(.+)\.[\w-]{10}\.js$/;

/** The address of the page says what its reader is about to report, so it is sent nowhere. */
const preload = (href: string, attributes: string) =>
  `<link rel="preload" ${attributes} crossorigin="anonymous" referrerpolicy="no-referrer" href="${escaped(href)}" />`;

/** The widget's own tag. */
export function widgetTag({ widget, service, language }: Choice): string {
  const tag = `police-${escaped(widget)}`;
  const attributes = [service && ` service="${escaped(service)}"`, language && ` lang="${escaped(language)}"`];
  return `<${tag}${attributes.join('')}>
  <p>${fallbackIn(language).text}</p>
</${tag}>`;
}

/** An ordinary element that becomes the widget, for a CMS that strips unknown tags. */
export function carrier({ widget, service, language }: Choice): string {
  const attributes = [
    ` data-police-widget="${escaped(widget)}"`,
    service && ` data-service="${escaped(service)}"`,
    language && ` data-lang="${escaped(language)}"`,
  ];
  return `<div${attributes.join('')}>
  <a href="tel:101">${fallbackIn(language).link}</a>
</div>`;
}

/**
 * The form's own page in a frame, for a CMS that lets nothing else through. Undefined where there is none: only
 * standard services may stand in one.
 *
 * @param title What the frame is called by people who cannot see it: the service's own title.
 */
export function frameTag(
  { force, service, language, address }: Choice,
  title: string,
  safety: string,
): string | undefined {
  if (safety !== 'standard') return undefined;
  const query = new URLSearchParams({ force, service, ...(language && { lang: language }) });
  return `<iframe
  src="${escaped(`${address}/v1/frame?${query.toString()}`)}"
  title="${escaped(title)}"
  width="100%"
  height="900"
  allow="geolocation"
></iframe>`;
}

/** A text of the documentation with its stand-ins replaced by what was chosen. */
export function adapted(text: string, { force, widget, service, address }: Choice): string {
  const withoutService = service ? text : text.replace(/ (data-)?service="lost-property"/g, '');
  return withoutService
    .replaceAll('https://counter.example', address)
    .replaceAll('lost-property', service)
    .replaceAll('report-form', widget)
    .replaceAll('sussex', force);
}

/** An address as it was typed, without what would break the snippet; undefined when it is none. */
export function readAddress(typed: string): string | undefined {
  try {
    const { protocol, origin, pathname } = new URL(typed.trim());
    if (protocol !== 'https:' && protocol !== 'http:') return undefined;
    return (origin + pathname).replace(/\/+$/, '').replace(/\/v1$/, '');
  } catch {
    return undefined;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
