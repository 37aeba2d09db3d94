// Lets plain Node run the rooms as Next and vitest do: "@/domain/grade" is a path from the top, and
// the ending may be left out. Used as `node --import ./ops/resolve.mjs script.ts`.
import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const top = new URL("../", import.meta.url);
const ENDINGS = ["", ".ts", ".tsx", "/index.ts"];

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith("@/") || specifier.startsWith(".");
    if (!isOurs || context.parentURL?.includes("/node_modules/")) return next(specifier, context);
    const wanted = specifier.startsWith("@/")
      ? new URL(specifier.slice(2), top)
      : new URL(specifier, context.parentURL);
    const found = ENDINGS.map((ending) => new URL(wanted.href + ending)).find(isFile);
    return next(found?.href ?? specifier, context);
  },
});

function isFile(url) {
  const path = fileURLToPath(url);
  return /\.[a-z]+$/.test(path) && existsSync(path);
}
