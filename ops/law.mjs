// The law of the house, read over every room: `npm run check:law`, or with the folders named.
// dependency-cruiser reads TypeScript 7 through @swc/core, but asks it to read .tsx as .ts and so
// fails on the first tag, and passes over `type A = import("./b").B`: both are put right in here.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const swc = require("@swc/core");
const parse = swc.parseFileSync;
swc.parseFileSync = (path, options) => {
  const file = parse(path, { ...options, tsx: path.endsWith("x") });
  const { span } = file;
  for (const source of importedInTypes(file.body)) {
    const type = "ImportDeclaration";
    file.body.push({ type, span, specifiers: [], source, typeOnly: true, phase: "evaluation" });
  }
  return file;
};

function importedInTypes(node) {
  if (node === null || typeof node !== "object") return [];
  const below = Object.values(node).flatMap(importedInTypes);
  return node.type === "TsImportType" ? [node.argument, ...below] : below;
}

const ROOMS = "app actions auth bench components db domain e2e i18n jobs ops env.ts proxy.ts";
const { argv } = process;
if (argv.length === 2) argv.push(...ROOMS.split(" ").filter(existsSync));
argv.push("--config", ".dependency-cruiser.cjs");
const cli = new URL("../../bin/dependency-cruise.mjs", import.meta.resolve("dependency-cruiser"));
await import(cli.href);
