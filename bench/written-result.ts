import type { BenchPlan } from "./plan";
import { FIGURE_HEAD, figureRow, PROFILE_HEAD, profileRow } from "./rows";
import type { BenchResult } from "./run-bench";
import { tableOf } from "./table";

/** The figures with all that a reader needs to weigh them. */
export function writtenResult(
  { machine, clinics, figures, profiles }: BenchResult,
  { plan, seconds, on }: { plan: BenchPlan; seconds: number; on: Date },
): string {
  const missed = figures.filter(({ isMet }) => isMet === false).length;
  const aimed = figures.filter(({ isMet }) => isMet !== null).length;
  return `# Benchmarks

Written by \`npm run bench\` on ${on.toISOString().slice(0, 10)} in ${seconds.toFixed(0)} s; do not edit by hand.
${aimed - missed} of ${aimed} targets met, ${missed} missed.

${machine.map((line) => `- ${line}`).join("\n")}
- Clinics (patients with reports): ${clinics}
- ${plan.connections} connections; ${plan.pairs} turns of each comparison

A machine that others share is noisy. What counts is therefore a ratio of two things measured in turn
in this run, A B A B, as its median and (lowest-highest); the absolute times beside it are medians
over the turns and are for the reader. Load goes to 127.0.0.1 only.

${tableOf(FIGURE_HEAD, figures.map(figureRow))}

"Bare" is a Next app of its own (\`bench/bare-app\`) that takes the same request, asks nobody who they
are, judges nothing, and sends to the database the very statements that Onset sent for such a report,
recorded beforehand. "Plain inserts" store one report row and ten ratings in a transaction, as a
superuser whom no policy holds up, without Next.

## Where the time in the database goes

Each request's statements once more, as recorded from the running app, on one connection with nothing
else under way: medians in milliseconds.

${tableOf(PROFILE_HEAD, profiles.map(profileRow))}
`;
}
