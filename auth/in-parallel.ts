/** Runs work at most `most` at a time; beyond `waiting` in the queue it says no by returning null. */
export function boundedInParallel(most: number, waiting: number) {
  const queue: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (running >= most && queue.length >= waiting) return null;
    if (running >= most) await new Promise<void>((resume) => queue.push(resume));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next)
        next(); // its place in `running` is handed on
      else running -= 1;
    }
  };
}
