/** Preloaded into the service that is measured: whoever started it asks over the channel between them. */
process.on('message', (asked) => {
  if (asked !== 'memory') return;
  // Twice: what the first run finds unreachable may hold more, which the second takes.
  globalThis.gc?.();
  globalThis.gc?.();
  process.send?.({ memory: process.memoryUsage() });
});
// Waiting for questions is no reason to stay.
process.channel?.unref();
