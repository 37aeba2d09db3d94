import { expect, test } from "vitest";
import { clientAddress } from "./client-address";

test.each([
  { said: "203.0.113.7", address: "203.0.113.7" },
  { said: "198.51.100.1, 203.0.113.7", address: "203.0.113.7" },
  { said: "forged, 198.51.100.1,2001:db8::7 ", address: "2001:db8::7" },
  { said: "198.51.100.1, ", address: "unknown" },
  { said: "", address: "unknown" },
])("of $said, what the nearest proxy added counts: $address", ({ said, address }) => {
  expect(clientAddress(new Headers({ "x-forwarded-for": said }))).toBe(address);
});

test("without any, the address is unknown", () => {
  expect(clientAddress(new Headers())).toBe("unknown");
});
