import type { z } from "zod";

/** What is wrong with a report, and where: "answers.fever.severity"; the path of the whole is empty. */
export type Fault = { readonly path: string; readonly message: string };

/** Every fault of a report that could not be read, each with its own path. */
export function faultsIn(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: inWords([...issue.path, key]), message: issue.message }))
      : [{ path: inWords(issue.path), message: issue.message }],
  );
}

function inWords(path: readonly PropertyKey[]): string {
  return path.map(step).join(".");
}

/** A name as it stands; anything else quoted and cut, so that no one can forge a line of output. */
function step(key: PropertyKey): string {
  const name = String(key);
  return /^[\w-]{1,60}$/.test(name) ? name : JSON.stringify(name.slice(0, 60));
}
