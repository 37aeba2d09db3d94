import { spawn } from "node:child_process";
import { runningAs, type SystemUser } from "./system-user";

interface Finished {
  code: number | null;
  output: string;
}

/**
 * Runs one of PostgreSQL's programs to its end. Its surroundings are not ours: a PGPORT or a
 * language set on this machine must not change what it does or says.
 */
export function run(user: SystemUser, program: string, args: string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...runningAs(user),
      cwd: "/",
      env: { PATH: "/usr/bin:/bin", LC_ALL: "C", NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
