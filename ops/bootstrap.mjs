// The first step of every command: runs on whatever Node is there, before anything is installed.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { whenNpmEnds } from "./when-npm-ends.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const pinnedNode = join(top, "node_modules", "node", "bin", "node");

/** What a signal to us does now: ends the installation, then goes on to the script. */
let passOn = () => process.exit(0);

/** Installs what is missing, then runs the script under the pinned Node and ends as it ends. */
export async function handOver(script, args) {
  refuseOldNode();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => passOn(signal));
  whenNpmEnds(() => passOn("SIGTERM"));
  if (!isInstalled()) await install();
  if (!existsSync(pinnedNode)) {
    refuse("The pinned Node is not installed: run `npm ci` with its install scripts allowed.");
  }
  const resolver = ["--import", join(top, "ops", "resolve.mjs")];
  const child = start(pinnedNode, [...resolver, join(top, script), ...args], false);
  passOn = (signal) => child.kill(signal);
  process.exit(await endOf(child));
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  refuse(`Onset needs Node 20.9 or newer, and this is ${process.version}: see https://nodejs.org`);
}

/** npm writes down what it installed as its last act; that is compared with what the lockfile asks. */
function isInstalled() {
  if (!existsSync(pinnedNode)) return false;
  const wanted = packagesOf(join(top, "package-lock.json"));
  const found = packagesOf(join(top, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    return found[path] ? found[path].version === version : optional === true;
  });
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};
}

/** npm takes its time over a signal, and what it did halfway is done again: so it is just ended. */
async function install() {
  const begun = Date.now();
  console.log("Installing packages: a minute or two, the first time only");
  const lifeline = ["--import", join(top, "ops", "lifeline.mjs")];
  const ci = ["ci", "--include=dev", "--loglevel=error"];
  const child = start(process.execPath, [...lifeline, findNpm(), ...ci], true);
  passOn = () => {
    process.kill(-child.pid, "SIGKILL");
    console.log("Stopped.");
    process.exit(0);
  };
  if ((await endOf(child)) !== 0)
    refuse("The packages could not be installed; npm says why, above.");
  console.log(`${"Packages installed".padEnd(24)}${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** The npm that runs us, else the one on the PATH, as the script that it is. */
function findNpm() {
  if (process.env.npm_execpath) return process.env.npm_execpath;
  const folder = process.env.PATH.split(":").find((each) => existsSync(join(each, "npm")));
  if (!folder) refuse("There is no npm on the PATH: it comes with Node, see https://nodejs.org");
  return realpathSync(join(folder, "npm"));
}

/** The channel is a lifeline: should this process be killed, the child sees it end. */
function start(program, args, detached) {
  const paths = [join(top, "node_modules", ".bin"), process.env.PATH];
  return spawn(program, args, {
    cwd: top,
    detached,
    env: { ...process.env, PATH: paths.join(":") },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
}

function endOf(child) {
  return new Promise((resolve) => {
    child.on("error", (error) => refuse(`${child.spawnfile} cannot run: ${error.message}`));
    child.on("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

function refuse(line) {
  console.error(line);
  process.exit(1);
}
