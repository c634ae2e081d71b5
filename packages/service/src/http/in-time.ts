/** A source that does not listen to its signal would keep the person waiting, and the service from stopping. */
export async function inTime<Result>(
  milliseconds: number,
  job: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const signal = AbortSignal.timeout(milliseconds);
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('It took too long.')), { once: true });
  });
  return Promise.race([job(signal), late]);
}
