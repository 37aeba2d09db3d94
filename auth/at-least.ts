/** Answers after this long at the earliest, so that how long it took tells nothing. */
export async function atLeast<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const pause = new Promise((resume) => setTimeout(resume, milliseconds));
  const [result] = await Promise.allSettled([work(), pause]);
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
