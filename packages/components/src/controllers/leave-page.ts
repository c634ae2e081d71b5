/**
 * Goes to another address so that the present one has no place in the tab's history any more, sends along nothing about
 * where the person comes from, and stops what the page is still loading or sending.
 *
 * @param address Absolute: the page's own address changes on the way.
 * @param title What the tab is called until the other page comes.
 */
export function leavePage(address: string, title: string): void {
  addEventListener('beforeunload', askNobody, { capture: true });
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  document.head.append(referrer);
  document.title = title;
  try {
    // On a stalled network the address bar goes on showing this address, and it may say what the page is about.
    history.replaceState(null, '', '/');
  } catch {
    // A sandboxed frame may not.
  }
  stop();
  try {
    // In a frame, the page around it is what others see.
    (top ?? self).location.replace(address);
  } catch {
    location.replace(address);
  }
}

/** A host page's "Do you really want to leave?" must hold nobody back. */
function askNobody(event: Event): void {
  event.stopImmediatePropagation();
}
