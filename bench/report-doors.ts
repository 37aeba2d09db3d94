import type { OutgoingHttpHeaders } from "node:http";
import type { Answer, Ask } from "./http-client";
import type { MadeReport } from "./made-report";
import type { SignedIn } from "./sessions";

/** One way to send a report to an app, and how its answer says that the report was taken. */
export type ReportDoor = {
  ask(report: MadeReport, who: SignedIn): Ask;
  isTaken(answer: Answer): boolean;
};

/** The page of the report form, in Onset and in the bare app alike. */
const PAGE = "/report";

/** What a browser sends when the form's server action is called with scripts running; it leads to the receipt. */
export function actionDoor(address: string, actionId: string): ReportDoor {
  return {
    ...actionInPlace(address, actionId),
    isTaken: ({ headers }) => String(headers["x-action-redirect"]).startsWith(`${PAGE}/`),
  };
}

/** The same for an action that leads nowhere. */
export function actionInPlace(address: string, actionId: string): ReportDoor {
  const headers: OutgoingHttpHeaders = {
    accept: "text/x-component",
    "accept-encoding": "gzip",
    "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
    "next-action": actionId,
    "next-router-state-tree": ROUTER_STATE,
    origin: address,
  };
  return {
    ask: ({ fields }, { cookie }) => ({
      method: "POST",
      path: PAGE,
      headers: { ...headers, cookie },
      body: multipart([
        ...Object.entries(fields).map(([name, value]) => [`_1_${name}`, value] as const),
        ["0", JSON.stringify([{ status: "idle" }, "$K1"])],
      ]),
    }),
    isTaken: ({ status }) => status === 200,
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

/** The router's own words for "on this page", as a browser sends them with every action. */
const ROUTER_STATE = encodeURIComponent(
  JSON.stringify([
    "",
    { children: [PAGE.slice(1), { children: ["__PAGE__", {}, null, null] }, null, null] },
    null,
    null,
    true,
  ]),
);
