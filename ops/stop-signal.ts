/** Whatever still hangs after so long is left to the next start, which takes it over. */
const PATIENCE_MS = 4_800;

/**
 * Aborts when this process is told to stop, by a person or by the end of who started it. Told again,
 * as npm and a terminal both do, it changes nothing: what is stopping goes on stopping.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const end = () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    stop.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  process.once("disconnect", end);
  process.stdout.on("error", () => undefined); // nobody reads any more: no reason to end halfway
  process.stderr.on("error", () => undefined);
  return stop.signal;
}

/** Waits for the signal. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Says in one line what went wrong where a person can mend it, in full where a programmer must. */
export function sayFault(error: unknown): void {
  const isForAPerson = error instanceof Error && error.constructor === Error;
  console.error(isForAPerson ? error.message : error);
}
