import { expect, test } from "vitest";
import { z } from "zod";
import { readForm } from "./form";
import { Refusal } from "./refusal";

const invitation = z.object({
  name: z.string().trim().min(1).max(20),
  careTeamIds: z.array(z.string()),
});

function formOf(...entries: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test("a field is a string, and a list is a list also when it was sent once or never", () => {
  expect(readForm(invitation, formOf(["name", "Ada"]))).toEqual({ name: "Ada", careTeamIds: [] });
  expect(readForm(invitation, formOf(["name", "Ada"], ["careTeamIds", "a"]))).toEqual({
    name: "Ada",
    careTeamIds: ["a"],
  });
});

test("a list is found behind a transform and an optional too", () => {
  const schema = z.object({ teams: z.array(z.string()).optional() }).transform((input) => input);
  expect(readForm(schema, formOf(["teams", "a"], ["teams", "b"]))).toEqual({ teams: ["a", "b"] });
});

test("React's own fields are not the person's", () => {
  const strict = z.strictObject({ name: z.string() });
  expect(readForm(strict, formOf(["$ACTION_ID_1", ""], ["name", "Ada"]))).toEqual({ name: "Ada" });
});

test.each([
  { what: "a missing field", form: formOf() },
  { what: "a field sent twice", form: formOf(["name", "Ada"], ["name", "Eve"]) },
  { what: "a file in place of text", form: formOf(["name", new Blob(["Ada"])]) },
  { what: "a text past its limit", form: formOf(["name", "A".repeat(21)]) },
  { what: "a form no person fills in", form: formOf(["name", "A".repeat(200_001)]) },
])("$what is refused, and the field is named", ({ form }) => {
  expect(readForm(invitation, form)).toEqual(new Refusal("invalid", ["name"]));
});

test.each([undefined, null, "y", 7, [], {}, { keys: () => [] }, new Map([["name", "Ada"]])])(
  "what is no form is refused: %o",
  (given) => {
    expect(readForm(invitation, given)).toEqual(new Refusal("invalid", []));
    expect(readForm(z.object({}), given)).toEqual(new Refusal("invalid", []));
  },
);

test("a field that is not asked for, far too large, is named", () => {
  const form = formOf(["name", "Ada"], ["other", "A".repeat(200_001)]);
  expect(readForm(invitation, form)).toEqual(new Refusal("invalid", ["other"]));
});
