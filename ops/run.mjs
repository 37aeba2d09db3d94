// node ops/run.mjs SCRIPT.ts: runs a script under the pinned Node with a database of its own.
import { handOver } from "./bootstrap.mjs";

await handOver("ops/run.ts", process.argv.slice(2));
