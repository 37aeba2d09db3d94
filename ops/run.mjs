// node ops/run.mjs SCRIPT.ts: installs what is missing and runs the script under the pinned Node.
import { handOver } from "./bootstrap.mjs";

const [script, ...args] = process.argv.slice(2);
await handOver(script, args);
