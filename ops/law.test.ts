import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TOP } from "./data-folder";
import { temporaryFolder } from "./temporary-folder";

let house: string;

beforeEach(async () => {
  house = await temporaryFolder();
  for (const file of [".dependency-cruiser.cjs", "package.json", "tsconfig.json"]) {
    cpSync(join(TOP, file), join(house, file));
  }
  symlinkSync(join(TOP, "node_modules"), join(house, "node_modules"));
  plant("db/kept.ts", "export type Kept = string;");
  plant("env.ts", "export const env = {};");
  plant("ops/step.ts", "export const step = 1;");
  plant(
    "db/queries/asked.ts",
    'import type { Kept } from "../kept";\nexport const asked: Kept = "";',
  );
});

afterEach(() => rmSync(house, { recursive: true }));

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

/** Every broken rule with who broke it, as `npm run check:law` says it of such a house. */
function judge(): { ended: number | null; offences: string[] } {
  const rooms = ["actions", "app", "bench", "components", "db", "domain", "e2e", "ops"];
  for (const room of rooms) mkdirSync(join(house, room), { recursive: true });
  const law = [join(TOP, "ops/law.mjs"), ...rooms, "--output-type", "err", "--no-progress"];
  const { status, stdout } = spawnSync(process.execPath, law, { cwd: house, encoding: "utf8" });
  const found = stdout.matchAll(/error (?<rule>[^:]+): (?<from>\S+)/g);
  return { ended: status, offences: [...found].map(({ groups: g }) => `${g?.from}: ${g?.rule}`) };
}

test("a house in order passes", () => {
  plant(
    "app/page.tsx",
    'import { asked } from "@/db/queries/asked";\nexport const a = <p>{asked}</p>;',
  );
  expect(judge()).toEqual({ ended: 0, offences: [] });
});

test.each([
  ["by an alias", 'import type { Kept } from "@/db/kept";\nexport type Grade = Kept;'],
  ["by a path", 'import type { Kept } from "../db/kept";\nexport type Grade = Kept;'],
  ["by handing it on", 'export type { Kept } from "@/db/kept";'],
  ["in the middle of a type", 'export type Grade = import("@/db/kept").Kept;'],
  ["when it runs", 'export const grade = () => import("@/db/kept");'],
])("the domain may not name so much as a type of the database: %s", (_, text) => {
  plant("domain/grade.ts", text);
  expect(judge()).toEqual({ ended: 1, offences: ["domain/grade.ts: room-domain"] });
});

test.each([
  {
    who: "a page, past the queries",
    file: "app/page.tsx",
    text: 'import { type Kept } from "@/db/kept";\nexport const a = (kept: Kept) => <p>{kept}</p>;',
    rule: "app-reads-through-queries",
  },
  {
    who: "a component that asks the database",
    file: "components/card.tsx",
    text: 'import { asked } from "@/db/queries/asked";\nexport const a = <p>{asked}</p>;',
    rule: "room-components",
  },
  {
    who: "a guest outside its room",
    file: "components/card.tsx",
    text: 'import { Line } from "recharts";\nexport const a = <Line />;',
    rule: "guest-recharts",
  },
  {
    who: "a guest in the domain",
    file: "domain/grade.ts",
    text: 'import pg from "pg";\nexport const grade = pg;',
    rule: "domain-imports-zod-alone",
  },
  {
    who: "the machine in the domain",
    file: "domain/grade.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const grade = readFileSync;',
    rule: "domain-imports-zod-alone",
  },
  {
    who: "an action that reads the settings",
    file: "actions/alerts.ts",
    text: 'import { env } from "@/env";\nexport const acknowledge = env;',
    rule: "room-actions",
  },
  {
    who: "a page that starts the machinery",
    file: "app/page.tsx",
    text: 'import { step } from "@/ops/step";\nexport const a = <p>{step}</p>;',
    rule: "room-app",
  },
  {
    who: "a promise that leans on the machinery",
    file: "e2e/people.ts",
    text: 'import { step } from "@/ops/step";\nexport const people = step;',
    rule: "room-e2e",
  },
  {
    who: "a measurement with queries of its own making",
    file: "bench/rows.ts",
    text: 'import { sql } from "drizzle-orm";\nexport const rows = sql;',
    rule: "guest-drizzle",
  },
  {
    who: "what is not there",
    file: "domain/grade.ts",
    text: 'import { gone } from "@/domain/gone";\nexport const grade = gone;',
    rule: "no-unresolved",
  },
])("$who is named by its rule", ({ file, text, rule }) => {
  plant(file, text);
  const { ended, offences } = judge();
  expect(offences).toContain(`${file}: ${rule}`);
  expect(ended).not.toBe(0);
});

test("two files may not need each other", () => {
  plant("domain/hen.ts", 'import type { Egg } from "./egg";\nexport type Hen = Egg;');
  plant("domain/egg.ts", 'import type { Hen } from "./hen";\nexport type Egg = Hen | 0;');
  expect(judge().offences).toContain("domain/egg.ts: no-circle");
});
