import { expect, test } from "vitest";
import { accountParams } from "./account-params";

test.each(["a\0b", "\ud83e", "Ada\nRossi", "\u202eissoR", "x".repeat(101)])(
  "a search that no name can hold is as if it were not there: %j",
  (text) => {
    expect(accountParams.parse({ text })).toEqual({
      text: "",
      role: null,
      status: null,
      after: null,
    });
  },
);

test("a search is made without the spaces around it", () => {
  expect(accountParams.parse({ text: " Zoë Ó Briain " }).text).toBe("Zoë Ó Briain");
});
