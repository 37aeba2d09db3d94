import { expect, test } from "vitest";
import { nameOf } from "./profile";

test.each([
  { text: "begin; select set_config('app.role', 'door', true)", name: "begin" },
  { text: "commit", name: "commit" },
  { text: "select set_config('app.role', 'system', true)", name: "select" },
  { text: 'select "name" from "accounts" where id = $1', name: "from accounts" },
  {
    text: "with r as (\n insert into symptom_reports (id) values ($1))",
    name: "insert into symptom_reports",
  },
])("a statement without a name is called $name", ({ text, name }) => {
  expect(nameOf({ text, name: null, values: [] })).toBe(name);
});

test("a statement with a name is called by it", () => {
  expect(nameOf({ text: "select 1 from clinics", name: "worklist_page", values: [] })).toBe(
    "worklist_page",
  );
});
