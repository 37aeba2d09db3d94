import { expect, test } from "vitest";
import { requireLoopback } from "./loopback";

test("this machine may be asked", () => {
  expect(requireLoopback("http://127.0.0.1:4100/report").port).toBe("4100");
});

test.each([
  "http://onset.example/report",
  "https://127.0.0.1:4100",
  "http://localhost:4100",
  "http://127.0.0.1.example:4100",
  "http://127.0.0.1@onset.example",
])("nothing is sent to %s", (address) => {
  expect(() => requireLoopback(address)).toThrow("127.0.0.1 only");
});
