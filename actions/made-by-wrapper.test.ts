import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { declaredBy } from "@/auth/action";
import { mayDo } from "@/auth/deed";

vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");

const sources = readdirSync(import.meta.dirname).filter((name) => !name.endsWith(".test.ts"));
const nouns = sources.map((name) => name.replace(/\.ts$/, ""));

test("there are actions to look at", () => {
  expect(nouns).toEqual(expect.arrayContaining(["accounts", "sign-in"]));
});

test.each(nouns)("every export of actions/%s was made by the wrapper", async (noun) => {
  expect(readFileSync(new URL(`${noun}.ts`, import.meta.url), "utf8")).toMatch(/^"use server";\n/);
  const actions: Record<string, unknown> = await import(`../actions/${noun}.ts`);
  const strays = Object.entries(actions).filter(([, action]) => declaredBy(action) === null);
  expect(strays.map(([name]) => name)).toEqual([]);
  expect(Object.keys(actions).length).toBeGreaterThan(0);
});

test.each(nouns)(
  "the access matrix grants each of actions/%s to those it was made for",
  async (noun) => {
    const actions: Record<string, unknown> = await import(`../actions/${noun}.ts`);
    for (const [name, action] of Object.entries(actions)) {
      const declared = declaredBy(action);
      const refused = declared?.doers.filter((doer) => !mayDo(doer, declared.deed));
      expect({ name, refused }).toEqual({ name, refused: [] });
      expect(declared?.doers.length).toBeGreaterThan(0);
    }
  },
);

test("an action made without it would be found", () => {
  expect(declaredBy(async () => ({ status: "idle" }))).toBeNull();
});

test("no other room makes server actions", () => {
  const rooms = ["app", "auth", "components", "db", "domain", "i18n", "jobs"];
  const files = rooms.flatMap((room) =>
    readdirSync(new URL(`../${room}`, import.meta.url), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  expect(files.length).toBeGreaterThan(50);
  const strays = files.filter((path) => /^\s*["']use server["']/m.test(readFileSync(path, "utf8")));
  expect(strays).toEqual([]);
});
