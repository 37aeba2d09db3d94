/** The address, if it leads to this very machine; load is sent nowhere else. */
export function requireLoopback(address: string): URL {
  const url = new URL(address);
  if (url.protocol === "http:" && url.hostname === "127.0.0.1") return url;
  throw new Error(`load goes to http://127.0.0.1 only, not to ${url.protocol}//${url.hostname}`);
}
