import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/calendar";
import { kindOf, valueOn } from "./level";

const day = calendarDate.parse("2026-03-02");
const ownWording = { day, score: 3, patientGrade: null };
const official = { day, score: 3, patientGrade: 2 };

describe("which scale a patient's answers are on", () => {
  test("answers to the official wording are patient grades", () => {
    expect(kindOf([official, official])).toBe("patient-grade");
  });
  test("one answer in our own wording makes all of them scores", () => {
    expect(kindOf([official, ownWording])).toBe("score");
  });
  test("no answer at all is no grade", () => {
    expect(kindOf([])).toBe("score");
  });
});

test("a score is never shown in place of a missing grade", () => {
  expect(valueOn("patient-grade", ownWording)).toBeNull();
  expect(valueOn("score", ownWording)).toBe(3);
  expect(valueOn("patient-grade", official)).toBe(2);
});
