import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const hasProc = existsSync("/proc/self/status");

/**
 * Asked to stop, npm tells only the shell it runs us in, which dies without a word; and a killed npm
 * tells nobody. So we look for ourselves whether both are still there.
 */
export function whenNpmEnds(act) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const above = parentOf(shell);
  const npm = commandOf(above).startsWith("npm ") ? above : shell;
  const look = setInterval(() => {
    if (process.ppid === shell && (npm === shell || parentOf(shell) === npm)) return;
    clearInterval(look);
    act();
  }, 250);
  look.unref();
}

function parentOf(pid) {
  if (!hasProc) return Number(ask("ppid=", pid));
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/^PPid:\s+(\d+)/m.exec(readFileSync(file, "utf8"))?.[1]) : 0;
}

function commandOf(pid) {
  if (!hasProc) return ask("args=", pid);
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function ask(column, pid) {
  return spawnSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}
