import { expect, test } from "vitest";
import { makeRandom } from "./random";

const first = (count: number, ...parts: (string | number)[]) => {
  const random = makeRandom(...parts);
  return Array.from({ length: count }, () => random.unit());
};

test("the same beginning gives the same draws, another one others", () => {
  expect(first(50, "clinic", 7, 1)).toEqual(first(50, "clinic", 7, 1));
  for (const other of [
    ["clinic", 7, 2] as const,
    ["clinic", 8, 1] as const,
    ["other", 7, 1] as const,
  ]) {
    expect(first(50, ...other)).not.toEqual(first(50, "clinic", 7, 1));
  }
});

test("draws lie from 0 up to 1 and fill it evenly", () => {
  const draws = first(20_000, "even");
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    draws.filter((each) => Math.floor(each * 10) === tenth),
  );
  for (const tenth of tenths) expect(tenth.length).toBeGreaterThan(1850);
});

test("whole numbers reach both ends, and never pass them", () => {
  const random = makeRandom("whole");
  const drawn = Array.from({ length: 500 }, () => random.between(3, 6));
  expect([...new Set(drawn)].sort()).toEqual([3, 4, 5, 6]);
});

test("a weight of three is drawn three times as often as one, a weight of none never", () => {
  const random = makeRandom("weights");
  const drawn = Array.from({ length: 8000 }, () =>
    random.weighted([
      ["a", 1],
      ["b", 3],
      ["c", 0],
    ]),
  );
  expect(drawn).not.toContain("c");
  expect(drawn.filter((each) => each === "b").length / drawn.length).toBeCloseTo(0.75, 1);
});

test("an id is a UUIDv7 of its moment, and no two are the same", () => {
  const random = makeRandom("ids");
  const at = new Date("2026-11-23T08:00:00.123Z");
  const ids = Array.from({ length: 2000 }, () => random.uuid(at));
  expect(new Set(ids).size).toBe(2000);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(at.getTime());
  }
});
