import fc from "fast-check";
import { expect, test } from "vitest";
import { worklistCursor, writeCursor } from "./worklist-cursor";

const moment = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().replace("Z", "123Z"));

test("a place reads back as it was written, to the microsecond", () => {
  const place = fc.tuple(fc.nat(4), fc.option(moment), fc.option(moment), fc.uuid());
  fc.assert(
    fc.property(place, (key) => {
      expect(worklistCursor.parse(writeCursor(key))).toEqual(key);
    }),
  );
});

test.each([
  "",
  "nonsense",
  "x".repeat(10_000),
  Buffer.from("[0,null,null]").toString("base64url"),
  Buffer.from('[9,null,null,"0190a000-0000-7000-8000-000000000001"]').toString("base64url"),
  Buffer.from('[0,"now()",null,"0190a000-0000-7000-8000-000000000001"]').toString("base64url"),
  Buffer.from('[0,null,null,"\' or 1=1"]').toString("base64url"),
])("what was not written as a place is refused: %s", (text) => {
  expect(worklistCursor.safeParse(text).success).toBe(false);
});
