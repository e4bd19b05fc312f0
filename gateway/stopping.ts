/** How a process stops. */
export interface Stopping {
  /** Stops. When `hurry` aborts, it waits no more for what it would be polite to wait for. */
  stop: (hurry: AbortSignal) => Promise<void>;
  /** How long that may take; then the process ends all the same, with code 1. */
  withinMs: number;
}

/** What to call when a process is to stop, which it does and ends with code 0. A second call hurries it. */
export function stopper({ stop, withinMs }: Stopping): () => void {
  const hurry = new AbortController();
  let stopping = false;
  return () => {
    if (stopping) {
      hurry.abort();
      return;
    }
    stopping = true;
    setTimeout(() => {
      console.error(`not everything ended within ${withinMs} ms`);
      process.exit(1);
    }, withinMs).unref();
    stop(hurry.signal).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
}

/** Has a process stop on SIGINT or SIGTERM, and when the process of ours that started it ends, however that ends. */
export function stopWhenTold(stopping: Stopping): void {
  const told = stopper(stopping);
  process.on('SIGINT', told);
  process.on('SIGTERM', told);
  process.once('disconnect', told);
}
