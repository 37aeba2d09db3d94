import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import pg from "pg";
import { expect, test } from "vitest";
import { TOP } from "./data-folder";

const HOLDER = `
import { startEmbeddedDatabase } from "@/ops/embedded-database";
import { temporaryFolder } from "@/ops/temporary-folder";
const folder = await temporaryFolder();
const { url } = await startEmbeddedDatabase(folder);
console.log(JSON.stringify({ folder, url }));`;

test("a killed process leaves neither its folder nor the database in it", async () => {
  const flags = ["--import", "./ops/resolve.mjs", "--input-type=module", "-e", HOLDER];
  const holder = spawn(process.execPath, flags, {
    cwd: TOP,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(holder.stdout, "data");
  const { folder, url } = JSON.parse(line);
  expect(existsSync(folder)).toBe(true);
  holder.kill("SIGKILL");
  await expect.poll(() => existsSync(folder), { timeout: 10_000 }).toBe(false);
  const client = new pg.Client({ connectionString: url });
  await expect(client.connect()).rejects.toThrow("ECONNREFUSED");
});
