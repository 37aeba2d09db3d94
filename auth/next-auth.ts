import { randomUUID } from "node:crypto";
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
 * Where next-auth would read where to go next, and stop at anything that is no address. Onset goes its
 * own ways, so the name is made by chance: no browser sends it.
 */
const UNREAD_COOKIE = `onset-unread-${randomUUID()}`;

/**
 * What next-auth owns: its CSRF token, and opening and ending a session. What is ours: who has proved
 * what (a sealed proof), and the session itself (an opaque token in our own table, in place of a JWT).
 * docs/decisions/0004-sign-in.md says why.
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
    cookies: {
      sessionToken: cookie("session"),
      csrfToken: cookie("csrf"),
      callbackUrl: { name: UNREAD_COOKIE, options: cookieOptions() },
    },
    useSecureCookies: cookieOptions().secure,
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

/**
 * Calls one of next-auth's routes from an action, and gives back its answer with its cookies. None of
 * them can be called over the network.
 */
export async function callAuth(
  route: readonly string[],
  body: Record<string, string> | null,
): Promise<NextResponse> {
  const request = new NextRequest(`${env.ONSET_URL}/api/auth/${route.join("/")}`, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  const context = { params: Promise.resolve({ nextauth: [...route] }) };
  const answer: Response = await NextAuth(request, context, options());
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
