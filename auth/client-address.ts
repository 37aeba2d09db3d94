/**
 * The network address a request came from: what the nearest proxy added last, or, without a proxy,
 * what Next took from the socket. What stands before it is what the caller said. A caller without a
 * proxy before Onset can forge it all, so no limit rests on it alone.
 */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
