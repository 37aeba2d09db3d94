import { createServer } from "node:net";

/** A port on this machine that nothing listens on at the moment. */
export function freePort(): Promise<number> {
  return tryPort(0);
}

/** Why nothing can listen on this port now, as the system's code; undefined when something can. */
export async function portTrouble(port: number): Promise<string | undefined> {
  try {
    await tryPort(port);
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

function tryPort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}
