import type { AlertLink } from '../controllers/subscription-controller.js';

const LINK = /^#police-alerts=(confirm|manage)\.([\w-]+)$/;

/**
 * What the link of a message says, which leads to this page. It is taken out of the address at once: there, whoever
 * looks at the screen, the browser's history and every other script of the page would have it.
 */
export function takeAlertLink(): AlertLink | undefined {
  const [, purpose, token] = LINK.exec(location.hash) ?? [];
  if (!purpose || !token) return undefined;
  history.replaceState(history.state, '', location.href.replace(/#.*$/, ''));
  return { purpose: purpose === 'confirm' ? purpose : 'manage', token };
}
