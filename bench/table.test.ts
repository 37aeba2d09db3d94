import { expect, test } from "vitest";
import { FIGURE_HEAD, figureRow, profileRow } from "./rows";
import { tableOf } from "./table";

const figure = { what: "judging", measured: "0.1 ms", target: "< 1 ms", isMet: true, remark: "" };

test("a missed target is printed as missed", () => {
  const missed = {
    ...figure,
    what: "storing",
    measured: "9 ms",
    isMet: false,
    remark: "two locks",
  };
  expect(tableOf(FIGURE_HEAD, [figure, missed].map(figureRow)).split("\n")).toEqual([
    "|         | measured | target | met    | beside it |",
    "|---------|----------|--------|--------|-----------|",
    "| judging | 0.1 ms   | < 1 ms | yes    |           |",
    "| storing | 9 ms     | < 1 ms | MISSED | two locks |",
  ]);
});

test("a figure without a target is neither met nor missed", () => {
  expect(figureRow({ ...figure, target: null, isMet: null })).toEqual([
    "judging",
    "0.1 ms",
    "",
    "",
    "",
  ]);
});

test("a profile names its slowest statements, the slowest first", () => {
  const statements = [1, 4, 2, 3].map((milliseconds) => ({
    name: `s${milliseconds}`,
    milliseconds,
  }));
  expect(profileRow({ what: "a report", statements })).toEqual([
    "a report",
    "4",
    "10.00",
    "s4 4.00, s3 3.00, s2 2.00",
  ]);
});
