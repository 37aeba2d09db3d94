import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ASKED, faultsOf } from "./asked";
import { SYMPTOMS } from "./clinical/ids";
import { answersSaid, type Fields, readReport } from "./report-form";
import { symptomReport } from "./symptom-report";

const sent = {
  id: "019a0000-0000-7000-8000-000000000001",
  patientId: "019a0000-0000-7000-8000-000000000002",
  answeredAt: "2026-11-23T10:00:00.000Z",
  wording: "onset-plain-1",
};
const report = (fields: Fields) => readReport({ ...sent, ...fields }, ASKED);
const ratingOf = (fields: Fields) => report(fields).ratings[0];

describe("what was left blank stays blank", () => {
  test("a chosen symptom without answers has no score, and no zero", () => {
    expect(ratingOf({ "chosen.cough": "yes" })).toEqual({
      symptomId: "cough",
      attributes: { severity: null, interference: null },
      firstDay: null,
    });
  });
  test("an empty temperature is not a temperature", () => {
    expect(report({ "measurement.temperature-c": " " }).measurements).toEqual({});
  });
  test("whether it can wait is null until it is answered", () => {
    expect(report({}).canWait).toBeNull();
    expect(report({ canWait: "no" }).canWait).toBe(false);
  });
  test("answers to a symptom that is not chosen are not sent", () => {
    expect(report({ "rating.cough.severity": "3" }).ratings).toEqual([]);
  });
});

describe("an answer closes the questions after it", () => {
  const pain = { "chosen.abdominal-pain": "yes", "rating.abdominal-pain.interference": "3" };
  test("never: how bad it was is not asked", () => {
    const fields = {
      ...pain,
      "rating.abdominal-pain.frequency": "0",
      "rating.abdominal-pain.severity": "2",
      "began.abdominal-pain": "2026-11-20",
    };
    expect(ratingOf(fields)).toMatchObject({ attributes: { frequency: 0 }, firstDay: null });
    expect(ratingOf(fields)?.attributes).not.toHaveProperty("severity");
  });
  test("sometimes but not bad: whether it got in the way is not asked, when it began is", () => {
    const fields = {
      ...pain,
      "rating.abdominal-pain.frequency": "1",
      "rating.abdominal-pain.severity": "0",
      "began.abdominal-pain": "2026-11-20",
    };
    expect(ratingOf(fields)).toEqual({
      symptomId: "abdominal-pain",
      attributes: { frequency: 1, severity: 0 },
      firstDay: "2026-11-20",
    });
  });
  test("it did not get in the way: nothing is closed", () => {
    const fields = { "chosen.cough": "yes", "rating.cough.severity": "1" };
    expect(ratingOf({ ...fields, "rating.cough.interference": "0" })?.attributes).toEqual({
      severity: 1,
      interference: 0,
    });
  });
});

describe("danger signs", () => {
  const dangerSigns = ASKED.symptoms.filter(({ isDangerSign }) => isDangerSign).length;
  test("an empty list counts every sign as unanswered", () => {
    expect(report({}).dangerSignsUnanswered).toBe(dangerSigns);
  });
  test("none of these, or one of them, answers the list", () => {
    expect(report({ noDangerSign: "yes" }).dangerSignsUnanswered).toBe(0);
    expect(report({ "chosen.seizure": "yes" }).dangerSignsUnanswered).toBe(0);
  });
  test("no symptoms at all: they were not asked", () => {
    expect(report({ noSymptoms: "yes" }).dangerSignsUnanswered).toBe(0);
  });
  test("a yes before how bad counts as the least degree, and asks for more", () => {
    const fields = { "chosen.chest-pain": "yes" };
    expect(answersSaid(fields, ASKED)).toEqual({ "chest-pain": { severity: 1 } });
    expect(faultsOf(fields)).toEqual([{ field: "rating.chest-pain.severity", fault: "how-bad" }]);
  });
  test("they come before the other symptoms", () => {
    const { ratings } = report({ "chosen.itching": "yes", "chosen.seizure": "yes" });
    expect(ratings.map(({ symptomId }) => symptomId)).toEqual(["seizure", "itching"]);
  });
});

describe("when it began", () => {
  const cough = { "chosen.cough": "yes" };
  test.each([
    [{ "began.cough": "2026-11-20" }, "2026-11-20"],
    [{ "began.cough": "another-day", "firstDay.cough": "2026-11-18" }, "2026-11-18"],
    [{ "firstDay.cough": "2026-11-18" }, "2026-11-18"],
    [{ "began.cough": "not-sure", "firstDay.cough": "2026-11-18" }, "not-sure"],
    [{ "began.cough": "another-day" }, null],
  ])("%j is %j", (fields, firstDay) => {
    expect(ratingOf({ ...cough, ...fields })?.firstDay).toBe(firstDay);
  });
});

describe("numbers", () => {
  const measured = (text: string) => report({ "measurement.temperature-c": text }).measurements;
  test("a comma and a point are the same", () => {
    expect(measured("37,5")).toEqual({ "temperature-c": 37.5 });
    expect(measured("37.5")).toEqual({ "temperature-c": 37.5 });
  });
  test.each(["warm", "1e2", "0x20", "37.5.1", "Infinity", "٣٧"])("%s is not a number", (text) => {
    expect(faultsOf({ "measurement.temperature-c": text })).toEqual([
      { field: "measurement.temperature-c", fault: "not-a-number" },
    ]);
  });
  test.each([
    ["33.9", ["out-of-range"]],
    ["34", []],
    ["43", []],
    ["43.1", ["out-of-range"]],
  ])("a temperature of %s", (text, faults) => {
    expect(faultsOf({ "measurement.temperature-c": text }).map(({ fault }) => fault)).toEqual(
      faults,
    );
  });
  test("a number asked beside a symptom that was not there is left out", () => {
    const fields = { "chosen.vomiting": "yes", "measurement.vomits-per-day": "4" };
    expect(report({ ...fields, "rating.vomiting.frequency": "0" }).measurements).toEqual({});
    expect(report(fields).measurements).toEqual({ "vomits-per-day": 4 });
  });
});

describe("free text", () => {
  test("a line break counts as one character, however the browser sent it", () => {
    expect(report({ note: "one\r\ntwo" }).note).toBe("one\ntwo");
  });
  test.each([
    [2000, []],
    [2001, ["note-too-long"]],
  ])("%i characters", (length, faults) => {
    expect(faultsOf({ note: "x".repeat(length) }).map(({ fault }) => fault)).toEqual(faults);
  });
});

test("an unknown symptom is a fault of its own field", () => {
  expect(faultsOf({ "chosen.broken-heart": "yes" })).toEqual([
    { field: "chosen.broken-heart", fault: "unreadable" },
  ]);
});

const name = fc.oneof(
  fc.string(),
  fc.constantFrom("note", "id", "noSymptoms", "canWait", "noDangerSign", "measurement.spo2"),
  fc
    .tuple(
      fc.constantFrom("chosen.", "began.", "firstDay.", "rating."),
      fc.constantFrom(...SYMPTOMS),
      fc.constantFrom("", ".severity", ".frequency", ".presence"),
    )
    .map((parts) => parts.join("")),
);
const text = fc.oneof(fc.string(), fc.constantFrom("yes", "0", "1", "4", "2026-02-30", "not-sure"));
const anyForm = fc.dictionary(name, text, { noNullPrototype: true });

test("whatever a form holds, reading it never throws", () => {
  fc.assert(
    fc.property(anyForm, (fields) => {
      symptomReport.safeParse(report(fields));
      answersSaid(fields, ASKED);
    }),
  );
});

test("a form without faults is a report that can be stored", () => {
  fc.assert(
    fc.property(anyForm, (fields) => {
      const form = { ...fields, ...sent };
      fc.pre(faultsOf(form).length === 0);
      expect(symptomReport.safeParse(report(form)).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});
