import { describe, expect, test } from "vitest";
import { placeMarks } from "./place-marks";
import { weekScale } from "./scale";

const scale = weekScale({ fromWeek: 0, toWeek: 40 }, { left: 0, width: 800 });
const ROOM = { room: 60, smallest: 8, largest: 16 };
const once = (week: number) => ({ week, count: 1 });

describe("marks on one row of the map", () => {
  test("stand in the middle of the row when they have room", () => {
    expect(placeMarks([once(4), once(8)], scale, ROOM).map(({ x, dy }) => [x, dy])).toEqual([
      [80, 0],
      [160, 0],
    ]);
  });
  test("keep their week and step aside when another stands there", () => {
    const [first, second, third] = placeMarks([once(4), once(4), once(4)], scale, ROOM);
    expect([first?.x, second?.x, third?.x]).toEqual([80, 80, 80]);
    expect(first?.dy).toBe(0);
    expect(second?.dy).toBeLessThan(0);
    expect(third?.dy).toBeGreaterThan(0);
  });
  test("never leave their row", () => {
    const crowd = Array.from({ length: 30 }, () => once(4));
    for (const { dy, r } of placeMarks(crowd, scale, ROOM)) {
      expect(Math.abs(dy) + r).toBeLessThanOrEqual(30);
    }
  });
  test("lie on one another in a full row as little as they can", () => {
    const crowd = Array.from({ length: 12 }, () => once(4));
    const heights = placeMarks(crowd, scale, ROOM).map(({ dy }) => dy);
    expect(new Set(heights).size).toBe(12);
  });
  test("are larger when they stand for more", () => {
    const [many, one] = placeMarks([once(4), { week: 20, count: 5 }], scale, ROOM);
    expect(many?.r).toBeGreaterThan(one?.r ?? Infinity);
  });
});
