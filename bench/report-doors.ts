import type { OutgoingHttpHeaders } from "node:http";
import type { Answer, Ask } from "./http-client";
import type { MadeReport } from "./made-report";
import type { SignedIn } from "./sessions";

/** One way to send a report to an app, and how its answer says that the report was taken. */
export type ReportDoor = {
  ask(report: MadeReport, who: SignedIn): Ask;
  isTaken(answer: Answer): boolean;
};

/** What a browser sends when the form of a page calls its server action with scripts running. */
export function actionDoor(address: string, path: string, actionId: string): ReportDoor {
  const headers: OutgoingHttpHeaders = {
    accept: "text/x-component",
    "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
    "next-action": actionId,
    "next-router-state-tree": routerState(path),
    origin: address,
  };
  return {
    ask: ({ fields }, { cookie }) => ({
      method: "POST",
      path,
      headers: { ...headers, cookie },
      body: multipart([
        ...Object.entries(fields).map(([name, value]) => [`1_${name}`, value] as const),
        ["0", JSON.stringify([{ status: "idle" }, "$K1"])],
      ]),
    }),
    isTaken: ({ status, headers: told, bytes }) =>
      told["x-action-redirect"] !== undefined ||
      (status === 200 && bytes.includes('"status":"accepted"')),
  };
}

/** What a device sends when it hands in a report that had to wait. */
export function apiDoor(address: string, path: string): ReportDoor {
  const headers = { "content-type": "application/json", origin: address };
  return {
    ask: ({ body }, { cookie }) => ({
      method: "POST",
      path,
      headers: { ...headers, cookie },
      body: Buffer.from(JSON.stringify(body)),
    }),
    isTaken: ({ status }) => status === 200 || status === 201,
  };
}

const BOUNDARY = "----onset-bench";

function multipart(parts: readonly (readonly [name: string, value: string])[]): Buffer {
  const texts = parts.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.from(`${texts.join("")}--${BOUNDARY}--\r\n`);
}

/** The router's own words for "on this page", without which Next would not know where it is. */
function routerState(path: string): string {
  const page = ["__PAGE__", {}, null, null];
  const tree = [
    "",
    { children: [path.slice(1), { children: page }, null, null] },
    null,
    null,
    true,
  ];
  return encodeURIComponent(JSON.stringify(tree));
}
