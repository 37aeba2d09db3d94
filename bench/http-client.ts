import { Agent, type OutgoingHttpHeaders, request } from "node:http";
import { requireLoopback } from "./loopback";

/** What is asked of a server on this machine. */
export type Ask = {
  method: "GET" | "POST";
  path: string;
  headers: OutgoingHttpHeaders;
  body: Buffer | null;
};

/** An answer as it came over the wire: `bytes` is what travelled, compressed where it was. */
export type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; bytes: Buffer };

export type HttpClient = { ask(ask: Ask): Promise<Answer>; close(): void };

/** Keeps up to `connections` open to one server on this machine. */
export function openHttpClient(address: string, connections: number): HttpClient {
  const { hostname, port } = requireLoopback(address);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    ask: ({ method, path, headers, body }) =>
      new Promise((resolve, reject) => {
        const length = body === null ? {} : { "content-length": body.length };
        const options = { hostname, port, agent, method, path, headers: { ...headers, ...length } };
        const asked = request(options, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            const { statusCode = 0, headers: told } = response;
            resolve({ status: statusCode, headers: told, bytes: Buffer.concat(chunks) });
          });
        });
        asked.setTimeout(30_000, () => asked.destroy(new Error(`no answer in 30 s: ${path}`)));
        asked.on("error", reject);
        asked.end(body ?? undefined);
      }),
    close: () => agent.destroy(),
  };
}
