import { expect, test } from "vitest";
import { reportTransaction } from "./recording";
import { renamed, type Statement } from "./tape";

const OLD = "0190a000-0000-7000-8000-00000000000a";
const NEW = "0190a000-0000-7000-8000-00000000000b";

function said(text: string, values: unknown[]): Statement {
  return { text, name: null, values };
}

function tapeOf(statements: Statement[]) {
  return { patientId: OLD, reportId: OLD, statements };
}

test("a report sent again has its new id wherever the old one stood, also inside JSON", () => {
  const recorded = tapeOf([said("select $1, $2, $3, $4", [OLD, `{"id":"${OLD}"}`, 3, null])]);
  expect(renamed(recorded, NEW)[0]?.values).toEqual([NEW, `{"id":"${NEW}"}`, 3, null]);
});

test("of a request's transactions, the one that stores the report is its database work", () => {
  const storing = [
    said("begin; select set_config('app.role', 'patient', true)", []),
    said("insert into symptom_reports (id) values ($1)", [OLD]),
    said("commit", []),
  ];
  const asking = [said("begin", []), said("select from sessions", []), said("commit", [])];
  const recorded = tapeOf([...asking, ...storing, ...asking]);
  expect(reportTransaction(recorded).statements).toEqual(storing);
});

test("a tape without a report is no report's tape", () => {
  expect(() => reportTransaction(tapeOf([said("begin", []), said("commit", [])]))).toThrow(
    "no report was stored",
  );
});
