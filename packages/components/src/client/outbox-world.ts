/** What wakes an outbox in a browser, and its clock. */
export const browserWorld = {
  now: (): number => Date.now(),
  random: (): number => Math.random(),
  isVisible: (): boolean => document.visibilityState === 'visible',
  watch(onWake: () => void): () => void {
    const whenVisible = (): void => {
      if (document.visibilityState === 'visible') onWake();
    };
    const whenBack = (event: PageTransitionEvent): void => {
      if (event.persisted) onWake();
    };
    addEventListener('online', onWake);
    addEventListener('pageshow', whenBack);
    document.addEventListener('visibilitychange', whenVisible);
    return () => {
      removeEventListener('online', onWake);
      removeEventListener('pageshow', whenBack);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  },
};
