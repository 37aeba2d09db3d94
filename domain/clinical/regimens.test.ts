import { expect, test } from "vitest";
import { regimenOf, regimens } from "./regimens";

test.each(regimens)("$id names its cycle by its length", ({ cycleCode, cycleLengthWeeks }) => {
  expect(cycleCode).toBe(`q${cycleLengthWeeks}w`);
});

test("ipilimumab with nivolumab is a combination, pembrolizumab is not", () => {
  expect(regimenOf("nivo1-ipi3-melanoma").drugClass).toBe("combination");
  expect(regimenOf("pembrolizumab-q3w").drugClass).toBe("anti-pd-1-pd-l1");
});
