import { NextRequest } from "next/server";
import { beforeAll, expect, test, vi } from "vitest";
import { proxy } from "./proxy";

const HOST = "onset.example";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
});

function ask(method: string, headers: Record<string, string>) {
  const request = new NextRequest(`http://${HOST}/sign-in`, {
    method,
    headers: { host: HOST, ...headers },
  });
  return proxy(request);
}

test("every answer allows this site's own files and scripts of one nonce, never used again", () => {
  const policies = [ask("GET", {}), ask("GET", {})].map(
    (answer) => answer.headers.get("content-security-policy") ?? "",
  );
  const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]);
  expect(nonces[0]).toMatch(/^[\w+/=]{40,}$/);
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(policies[0]).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
  expect(policies[0]).toContain("frame-ancestors 'none'");
  expect(policies[0]).toContain("base-uri 'none'");
});

test("a browser told to keep to https is told so over https alone", () => {
  expect(ask("GET", {}).headers.has("strict-transport-security")).toBe(false);
  const answer = ask("GET", { "x-forwarded-proto": "https" });
  expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
});

test.each([
  { what: "its own page", headers: { origin: `http://${HOST}` }, status: 200 },
  { what: "another site", headers: { origin: "https://evil.example" }, status: 403 },
  { what: "a hidden origin", headers: { origin: "null" }, status: 403 },
  {
    what: "a megabyte and more",
    headers: { origin: `http://${HOST}`, "content-length": "1000001" },
    status: 413,
  },
])("a form from $what is answered $status", async ({ headers, status }) => {
  const answer = ask("POST", headers);
  expect(answer.status).toBe(status);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-security-policy": expect.stringContaining("default-src 'self'"),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
  });
  if (status === 200) return;
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await answer.text()).toMatch(/nothing (of it )?was (stored|done)/);
});
