import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { readRehearsal } from "@/env";
import { startProgram, untilEnded } from "./child";
import { isRoot } from "./postgres/system-user";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const NONE =
  "No browser to test in: run `npx playwright install --with-deps chromium`, or install Chromium and set CHROMIUM_PATH to it.";

/** The browser of CHROMIUM_PATH, else Playwright's own, else one on the PATH. */
export function findBrowser(): string | undefined {
  const { CHROMIUM_PATH, PATH } = readRehearsal();
  if (CHROMIUM_PATH !== undefined) return CHROMIUM_PATH;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath].find(isFile);
}

/** Finds a browser, or installs one where that is possible without asking; else says what to do. */
export async function ensureBrowser(stopped: AbortSignal): Promise<string> {
  const found = findBrowser() ?? (await install(stopped));
  if (found === undefined || !isFile(found)) throw new Error(NONE);
  return found;
}

async function install(stopped: AbortSignal): Promise<string | undefined> {
  const canAskDebian = isRoot() && existsSync("/etc/debian_version");
  const ways = canAskDebian
    ? [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
      ]
    : [["npx", "playwright", "install", "chromium"]];
  for (const [program = "", ...args] of ways) {
    const child = startProgram(program, args, { DEBIAN_FRONTEND: "noninteractive" });
    if ((await untilEnded(child, stopped)) !== 0) console.error(child.said().trim());
  }
  return findBrowser();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
