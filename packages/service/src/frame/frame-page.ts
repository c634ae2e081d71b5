/** What stands in a frame until the widget does, and where it cannot stand. Draft Welsh. */
const FALLBACK = {
  en: {
    call: 'Call <a href="tel:101" target="_top">101</a> to tell us.',
    emergency: 'In an emergency call <a href="tel:999" target="_top">999</a>.',
    missing: 'This form is not here.',
  },
  cy: {
    call: 'Ffoniwch <a href="tel:101" target="_top">101</a> i ddweud wrthym.',
    emergency: 'Mewn argyfwng ffoniwch <a href="tel:999" target="_top">999</a>.',
    missing: 'Nid yw’r ffurflen hon yma.',
  },
} as const;

export type FrameLanguage = keyof typeof FALLBACK;

export const isFrameLanguage = (tag: string): tag is FrameLanguage => Object.hasOwn(FALLBACK, tag);

/** The frame fills its place; what it holds scrolls inside it. */
export const FRAME_CSS = `body {
  margin: 0;
  padding: 4px;
  font: 100%/1.5 system-ui, sans-serif;
}
`;

export interface FrameOptions {
  readonly force: string;
  readonly service: string;
  readonly language: FrameLanguage;
  readonly title: string;
}

/** The document of a frame: the script tag, and the widget's own tag with its fallback. */
export function framePage({ force, service, language, title }: FrameOptions): string {
  const { call, emergency } = FALLBACK[language];
  return documentOf(
    language,
    title,
    `<police-report-form service="${escaped(service)}">
      <p>${call}</p>
      <p>${emergency}</p>
    </police-report-form>`,
    `<script src="/v1/frontcounter.js" data-force="${escaped(force)}" async></script>`,
  );
}

/**
 * What the public sees where a frame was asked for that there is none of. The web team finds the fault in the source,
 * and the numbers stand.
 */
export function refusedFrame(language: FrameLanguage, fault: string): string {
  const { call, emergency, missing } = FALLBACK[language];
  return documentOf(
    language,
    missing,
    `<!-- ${fault.replaceAll('--', '- -')} -->
    <p>${missing} ${call}</p>
    <p>${emergency}</p>`,
  );
}

function documentOf(language: FrameLanguage, title: string, body: string, script = ''): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${escaped(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/v1/frame.css">
    ${script}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
