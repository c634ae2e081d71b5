/** A signal that aborts with another one or after a time, whichever comes first. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Ends the watch. Call it when the work is done, or the timer and the listener stay behind. */
  end(): void;
}

/** `AbortSignal.any` and `AbortSignal.timeout` say the same, but are missing on phones that people still carry. */
export function timeLimit(milliseconds: number, outer?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const stop = (): void => controller.abort(outer?.reason);
  const timer = setTimeout(stop, milliseconds);
  outer?.addEventListener('abort', stop);
  if (outer?.aborted) stop();
  return {
    signal: controller.signal,
    end(): void {
      clearTimeout(timer);
      outer?.removeEventListener('abort', stop);
    },
  };
}
