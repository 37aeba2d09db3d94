import { handOver } from "./bootstrap.mjs";

await handOver("ops/test.ts", process.argv.slice(2));
