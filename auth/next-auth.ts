import { NextRequest, NextResponse } from "next/server";
import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { openSession, revokeSession } from "@/db/commands/sessions";
import { makeSessionToken, readSessionToken } from "@/db/session-token";
import { env } from "@/env";
import { cookieName, cookieOptions } from "./cookies";
import { openProof } from "./proof";
import { findSessionViewer } from "./session";

/**
 * What next-auth owns: its routes, its CSRF token, and setting and clearing the session cookie. What
 * is ours: who has proved what (a sealed proof), and the session itself (an opaque token in our own
 * table, in place of a JWT). docs/decisions/0004-sign-in.md says why.
 */
function options(): NextAuthOptions {
  const cookie = (name: "session" | "csrf") => ({
    name: cookieName(name),
    options: cookieOptions(),
  });
  return {
    secret: env.ONSET_SECRET,
    session: { strategy: "jwt", maxAge: 12 * 60 * 60 },
    jwt: { encode: async ({ token }) => token?.sub ?? "", decode: decodeSession },
    providers: [
      Credentials({
        id: "proof",
        credentials: { proof: {} },
        authorize: (given) => openProvedSession(given?.proof),
      }),
    ],
    events: { signOut: ({ token }) => closeSession(token?.sub) },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    cookies: { sessionToken: cookie("session"), csrfToken: cookie("csrf") },
    useSecureCookies: cookieOptions().secure,
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

/** Answers next-auth's routes under /api/auth. */
export function answerAuth(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  return NextAuth(request, context, options());
}

/** Calls one of next-auth's routes from an action, and gives back its answer with its cookies. */
export async function callAuth(
  route: readonly string[],
  body: Record<string, string> | null,
): Promise<NextResponse> {
  const request = new NextRequest(`${env.ONSET_URL}/api/auth/${route.join("/")}`, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  const answer = await answerAuth(request, { params: Promise.resolve({ nextauth: [...route] }) });
  return new NextResponse(answer.body, answer);
}

async function openProvedSession(sealed: string | undefined): Promise<{ id: string } | null> {
  const now = new Date();
  const proof = openProof(sealed, now);
  if (!proof) return null;
  const { token, key } = makeSessionToken(proof.clinicId);
  return (await openSession(key, { ...proof, now })) ? { id: token } : null;
}

async function decodeSession({ token }: { token?: string }) {
  const viewer = await findSessionViewer(token, { now: new Date(), isActivity: false });
  return viewer && token ? { sub: token } : null;
}

async function closeSession(token: string | undefined): Promise<void> {
  const key = readSessionToken(token);
  if (key) await revokeSession(key, new Date());
}
