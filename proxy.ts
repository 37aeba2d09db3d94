import { type NextRequest, NextResponse } from "next/server";
import { isOwnOrigin } from "@/auth/origin";
import { trouble } from "@/i18n/en/trouble";

/**
 * Sets headers: who may see what is decided where it is read. Answers by itself only what Next would
 * answer with a failure of its own, before any action is asked.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const answer = refusalOf(request) ?? passOn(request, nonce);
  answer.headers.set("content-security-policy", contentPolicy(nonce));
  for (const [name, value] of Object.entries(SECURITY)) answer.headers.set(name, value);
  if (isHttps(request)) answer.headers.set("strict-transport-security", "max-age=31536000");
  return answer;
}

const MOST_BYTES = 1_000_000; // Next reads a form of up to 1 MB

function refusalOf(request: NextRequest): NextResponse | null {
  if (request.method === "GET" || request.method === "HEAD") return null;
  if (Number(request.headers.get("content-length")) > MOST_BYTES) {
    return refused(trouble.tooLarge, 413);
  }
  const isForeign = request.headers.has("origin") && !isOwnOrigin(request.headers);
  return isForeign ? refused(trouble.foreign, 403) : null;
}

function refused(text: string, status: number): NextResponse {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new NextResponse(text, { status, headers });
}

function passOn(request: NextRequest, nonce: string): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", contentPolicy(nonce)); // Next takes its scripts' nonce from here
  headers.set("x-nonce", nonce);
  return NextResponse.next({ request: { headers } });
}

/** Everything but the build's own files, which hold nothing of anyone. */
export const config = { matcher: "/((?!_next/static|favicon.ico).*)" };

/**
 * The referrer stays within this site, and must not be `no-referrer`: without one a browser also
 * hides the origin of a form, by which every action tells its own page from another's.
 */
const SECURITY = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Only this site's own files, and scripts of this very response. React Aria sets style attributes. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function isHttps(request: NextRequest): boolean {
  const protocol = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return protocol === "https" || request.nextUrl.protocol === "https:";
}
