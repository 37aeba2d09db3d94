import { env } from "@/env";

/**
 * Whether a request that changes something came from Onset's own page. Browsers name the page's
 * origin on every such request, and no script may forge it; a request without one is refused, for
 * Next lets it through.
 */
export function isOwnOrigin(headers: Headers): boolean {
  return isOriginOf(new URL(env.ONSET_URL), headers);
}

/**
 * The same for a clinic that people reach at `home`: a page of that very address, scheme included, or
 * of the host that was called (localhost beside 127.0.0.1). What host was called is believed of a proxy
 * only where one must stand: before https.
 */
export function isOriginOf(home: URL, headers: Headers): boolean {
  const named = headers.get("origin");
  if (!named || !URL.canParse(named)) return false;
  const origin = new URL(named);
  if (origin.host === home.host) return origin.protocol === home.protocol;
  const forwarded = home.protocol === "https:" ? headers.get("x-forwarded-host") : null;
  return origin.host === (forwarded ?? headers.get("host"));
}
