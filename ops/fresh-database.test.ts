import pg from "pg";
import { expect, test } from "vitest";
import { expectedHashes } from "@/db/migrate";
import { freshDatabase } from "./fresh-database";

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("each is migrated, and what one keeps no other sees", async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await ask(one.url, "create table mine ()");
  expect(await ask(one.url, "select to_regclass('mine')::text as name")).toEqual([
    { name: "mine" },
  ]);
  expect(await ask(other.url, "select to_regclass('mine')::text as name")).toEqual([
    { name: null },
  ]);
  const applied = await ask(other.url, "select hash from drizzle.__drizzle_migrations order by id");
  expect(applied).toEqual(expectedHashes().map((hash) => ({ hash })));
  await Promise.all([one.drop(), other.drop()]);
  await expect(ask(one.url, "select 1")).rejects.toThrow("does not exist");
});
