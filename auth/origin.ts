import { env } from "@/env";

/**
 * Whether a request that changes something came from Onset's own page. Browsers name the page's
 * origin on every such request, and no script may forge it; a request without one is refused, for
 * Next lets it through.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  const called = headers.get("x-forwarded-host") ?? headers.get("host");
  return host === called || host === new URL(env.ONSET_URL).host;
}
