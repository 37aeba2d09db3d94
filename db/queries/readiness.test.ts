import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { freshDatabase } from "@/ops/fresh-database";
import { appPool } from "../pool";
import { findReadiness } from "./readiness";

const database = await freshDatabase();
vi.stubEnv("DATABASE_URL", database.url);
vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");

afterAll(() => database.drop());

test("a migrated database is ready, one with another build's migration is not, a stopped one is away", async () => {
  expect(await findReadiness()).toBe("ready");
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(
    "insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 1)",
  );
  await owner.end();
  expect(await findReadiness()).toBe("migrations-differ");
  await appPool().end();
  expect(await findReadiness()).toBe("unreachable");
});
