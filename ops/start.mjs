import { handOver } from "./bootstrap.mjs";

await handOver("ops/start.ts", process.argv.slice(2));
