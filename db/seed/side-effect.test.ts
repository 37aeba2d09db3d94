import { expect, test } from "vitest";
import { feltUpTo, type SideEffect } from "./side-effect";

const diarrhoea: SideEffect = {
  symptomId: "diarrhoea",
  onset: 40,
  peak: 3,
  riseDays: 14,
  stayDays: 7,
  fadeDays: 14,
};
const scoreOn = (day: number, ...effects: SideEffect[]) => feltUpTo(day, effects)[0]?.score ?? 0;

test("it grows over weeks, stays at its worst, and fades until a week after its last day", () => {
  expect(scoreOn(39, diarrhoea)).toBe(0);
  expect(scoreOn(40, diarrhoea)).toBe(1);
  expect(scoreOn(47, diarrhoea)).toBe(2);
  expect(scoreOn(54, diarrhoea)).toBe(3);
  expect(scoreOn(67, diarrhoea)).toBe(3);
  expect(scoreOn(74, diarrhoea)).toBeLessThan(3);
  expect(scoreOn(81, diarrhoea)).toBe(1);
  expect(scoreOn(82, diarrhoea)).toBe(0);
});

test("a report looks back on seven days: what lasted one day is still told a week later", () => {
  const hives: SideEffect = {
    ...diarrhoea,
    symptomId: "chills",
    peak: 1,
    riseDays: 0,
    stayDays: 0,
    fadeDays: 0,
  };
  expect(scoreOn(46, hives)).toBe(1);
  expect(scoreOn(47, hives)).toBe(0);
});

test("a symptom that is there or not never scores above one, though its strength is kept", () => {
  const rash: SideEffect = { ...diarrhoea, symptomId: "rash" };
  expect(feltUpTo(60, [rash])).toEqual([{ symptomId: "rash", score: 1, strength: 3, onset: 40 }]);
});

test("two causes of one symptom are felt as one: the worse, since the earlier", () => {
  const mild: SideEffect = { ...diarrhoea, onset: 20, peak: 1, stayDays: 100 };
  expect(feltUpTo(60, [diarrhoea, mild])).toEqual([
    { symptomId: "diarrhoea", score: 3, strength: 3, onset: 20 },
  ]);
});
