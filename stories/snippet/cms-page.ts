export interface CmsPage {
  readonly force: string;
  readonly title: string;
  readonly language: string;
  /** The policy that the page is sent with. */
  readonly policy: string;
  /** The address of its style sheet. */
  readonly styles: string;
  readonly script: string;
  readonly widget: string;
}

/** A page of a force as its CMS would make it, with the snippet pasted in. */
export function cmsPage({ force, title, language, policy, styles, script, widget }: CmsPage): string {
  return `<!doctype html>
<html lang="${language || 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${text(title)}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${styles}">
${script}
</head>
<body>
<header><p class="name">${text(force)}</p><p class="note">A page as a CMS would make it</p></header>
<main>
<h1>${text(title)}</h1>
<p>These words belong to the page around the widget, and so do their type and colours.</p>
${widget}
</main>
<footer><p>The page goes on below the widget.</p></footer>
</body>
</html>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
