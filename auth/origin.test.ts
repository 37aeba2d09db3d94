import { expect, test } from "vitest";
import { isOriginOf } from "./origin";

const HERE = "http://127.0.0.1:3000";
const CLINIC = "https://onset.example";
const BEHIND = { host: "127.0.0.1:3000", "x-forwarded-host": "onset.example" };

test.each([
  { home: HERE, origin: HERE, called: { host: "127.0.0.1:3000" } },
  { home: HERE, origin: "http://localhost:3000", called: { host: "localhost:3000" } },
  { home: CLINIC, origin: CLINIC, called: BEHIND },
  { home: CLINIC, origin: CLINIC, called: { host: "127.0.0.1:3000" } },
  {
    home: CLINIC,
    origin: "https://second.example",
    called: { ...BEHIND, "x-forwarded-host": "second.example" },
  },
])("$origin is a page of $home, called at $called.host", ({ home, origin, called }) => {
  expect(isOriginOf(new URL(home), new Headers({ ...called, origin }))).toBe(true);
});

test.each([
  { what: "another site", home: CLINIC, origin: "https://evil.example", called: BEHIND },
  { what: "its host without https", home: CLINIC, origin: "http://onset.example", called: BEHIND },
  { what: "its host with https", home: HERE, origin: "https://127.0.0.1:3000", called: {} },
  { what: "another port", home: HERE, origin: "http://127.0.0.1:3001", called: {} },
  { what: "a hidden origin", home: HERE, origin: "null", called: {} },
  { what: "a look-alike", home: CLINIC, origin: `${CLINIC}.evil.example`, called: BEHIND },
  {
    what: "a host that only the caller says was called",
    home: HERE,
    origin: "https://evil.example",
    called: { "x-forwarded-host": "evil.example" },
  },
])("$what is refused", ({ home, origin, called }) => {
  const headers = new Headers({ host: "127.0.0.1:3000", ...called, origin });
  expect(isOriginOf(new URL(home), headers)).toBe(false);
});

test("no origin is refused", () => {
  expect(isOriginOf(new URL(HERE), new Headers({ host: "127.0.0.1:3000" }))).toBe(false);
});
