import { expect, test } from "vitest";
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
  expect(tableOf([figure, missed]).split("\n")).toEqual([
    "|         | measured | target | met    | beside it |",
    "|---------|----------|--------|--------|-----------|",
    "| judging | 0.1 ms   | < 1 ms | yes    |           |",
    "| storing | 9 ms     | < 1 ms | MISSED | two locks |",
  ]);
});

test("a figure without a target is neither met nor missed", () => {
  const beside = { ...figure, target: null, isMet: null };
  expect(tableOf([beside]).split("\n").at(-1)).toBe(
    "| judging | 0.1 ms   |        |     |           |",
  );
});
