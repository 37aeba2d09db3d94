import type { Page, Request } from "@playwright/test";
import type { Person } from "./people";

/** What a press would send to the server; it never arrives there. */
export async function catchAction(page: Page, press: () => Promise<void>): Promise<Request> {
  const isAction = (request: Request) => "next-action" in request.headers();
  await page.route("**", (route) => (isAction(route.request()) ? route.abort() : route.continue()));
  const [request] = await Promise.all([page.waitForRequest(isAction), press()]);
  await page.unroute("**");
  return request;
}

/** Sends what was caught in another person's page, as somebody who forges it would. */
export async function replayAs(forger: Person, caught: Request) {
  const { cookie: _theirs, ...headers } = await caught.allHeaders();
  const data = caught.postDataBuffer();
  const named = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith(":") && name !== "content-length"),
  );
  return forger.context.request.post(caught.url(), { headers: named, ...(data && { data }) });
}
