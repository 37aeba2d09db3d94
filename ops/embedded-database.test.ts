import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./embedded-database";
import { temporaryFolder } from "./temporary-folder";

let folder: string;
let database: EmbeddedDatabase;

beforeAll(async () => {
  folder = await temporaryFolder();
  database = await startEmbeddedDatabase(folder);
});

afterAll(async () => {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(sql: string, url = database.url): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0] ?? {};
  } finally {
    await client.end();
  }
}

async function serverPid(): Promise<number> {
  const lock = await readFile(join(folder, "postgres/cluster/postmaster.pid"), "utf8");
  return Number(lock.split("\n")[0]);
}

test("its address leads to an owner who is no superuser and bound by row-level security", async () => {
  expect(
    await ask(
      "select current_user as name, rolsuper, rolbypassrls, rolcreaterole, pg_encoding_to_char(encoding) as encoding, datlocale, current_setting('fsync') as fsync, current_setting('listen_addresses') as listens from pg_roles, pg_database where rolname = current_user and datname = current_database()",
    ),
  ).toEqual({
    name: "onset_owner",
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: true,
    encoding: "UTF8",
    datlocale: "C.UTF-8",
    fsync: "on",
    listens: "127.0.0.1",
  });
});

test("nobody gets in without its password, not even from this machine", async () => {
  const without = database.url.replace(/:[0-9a-f]+@/, ":wrong@");
  await expect(ask("select 1", without)).rejects.toThrow("password authentication failed");
  const asSuperuser = without.replace("onset_owner:wrong", "postgres:password");
  await expect(ask("select 1", asSuperuser)).rejects.toThrow("password authentication failed");
});

test("a second process shares it, and its leaving ends nothing", async () => {
  const second = await startEmbeddedDatabase(folder);
  expect(second).toMatchObject({ adopted: true, url: database.url });
  await second.stop();
  expect(await ask("select 1 as up")).toEqual({ up: 1 });
});

test("two folders are two databases, and the end of one leaves the other", async () => {
  const elsewhere = await temporaryFolder();
  const other = await startEmbeddedDatabase(elsewhere);
  expect(other.url).not.toBe(database.url);
  await other.stop();
  await expect(ask("select 1", other.url)).rejects.toThrow("ECONNREFUSED");
  expect(await ask("select 1 as up")).toEqual({ up: 1 });
  await rm(elsewhere, { recursive: true });
});

test("a server that is killed comes back at the same address with all that was committed", async () => {
  await ask("create table if not exists kept (said text)");
  await ask("insert into kept values ('before the kill')");
  process.kill(await serverPid(), "SIGKILL");
  await expect
    .poll(() => ask("select said from kept").catch(() => undefined), { timeout: 10_000 })
    .toEqual({ said: "before the kill" });
});

test("what a killed process leaves running is taken over, and then stopped in order", async () => {
  await database.stop();
  const holder = spawn(
    process.execPath,
    [
      "--import",
      "./ops/resolve.mjs",
      "--input-type=module",
      "-e",
      `import { startEmbeddedDatabase } from "@/ops/embedded-database"; await startEmbeddedDatabase(${JSON.stringify(folder)}); console.log("up");`,
    ],
    { cwd: fileURLToPath(new URL("..", import.meta.url)), stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(holder.stdout, "data");
  holder.kill("SIGKILL");
  await once(holder, "exit");
  database = await startEmbeddedDatabase(folder);
  expect(database.adopted).toBe(true);
  await database.stop();
  await expect(ask("select 1")).rejects.toThrow("ECONNREFUSED");
  database = await startEmbeddedDatabase(folder);
});

test("a lock whose process number belongs to another program does not keep it from starting", async () => {
  await database.stop();
  const bystander = spawn("sleep", ["60"]);
  await writeFile(
    join(folder, "postgres/cluster/postmaster.pid"),
    [bystander.pid, "/elsewhere", 0, 1, "", "127.0.0.1", "0 0", "ready", ""].join("\n"),
  );
  database = await startEmbeddedDatabase(folder);
  expect(await ask("select 1 as up")).toEqual({ up: 1 });
  expect(bystander.exitCode).toBeNull();
  bystander.kill();
});
