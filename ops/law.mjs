// The law of the house, read over every room: `npm run check:law`, or with the folders named.
// dependency-cruiser reads TypeScript 7 through @swc/core, but asks it to read .tsx as .ts and so
// fails on the first tag; the one option it leaves out is put in here.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const swc = createRequire(import.meta.url)("@swc/core");
const parse = swc.parseFileSync;
swc.parseFileSync = (path, options) => parse(path, { ...options, tsx: path.endsWith("x") });

const ROOMS = "app actions auth bench components db domain e2e i18n jobs ops env.ts proxy.ts";
const { argv } = process;
if (argv.length === 2) argv.push(...ROOMS.split(" ").filter(existsSync));
argv.push("--config", ".dependency-cruiser.cjs");
const cli = new URL("../../bin/dependency-cruise.mjs", import.meta.resolve("dependency-cruiser"));
await import(cli.href);
