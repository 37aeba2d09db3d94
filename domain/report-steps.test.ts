import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ASKED, faultsOf } from "./asked";
import type { Fields } from "./report-form";
import { asksFor, stepOf, stepsOf, takeTurn, turnToFault } from "./report-steps";

const press = (go: string, fields: Fields) => takeTurn({ ...fields, go }, ASKED, faultsOf);

test("no symptoms is one press away from sending", () => {
  expect(press("well", { step: "start" }).fields).toMatchObject({
    step: "well",
    noSymptoms: "yes",
  });
});

test("symptoms are asked one by one, danger signs first", () => {
  const fields = { "chosen.cough": "yes", "chosen.seizure": "yes" };
  expect(stepsOf(fields, ASKED)).toEqual([
    "start",
    "danger",
    "choose",
    "symptom:seizure",
    "symptom:cough",
    "more",
    "review",
  ]);
});

describe("going back", () => {
  const fields = { step: "more", "chosen.cough": "yes", "rating.cough.severity": "2", note: "hm" };
  test("leads to the screen before and loses nothing", () => {
    expect(press("back", fields)).toEqual({
      fields: { ...fields, step: "symptom:cough" },
      faults: [],
    });
  });
  test("works from a screen with a fault", () => {
    const faulty = { ...fields, "measurement.temperature-c": "hot" };
    expect(press("next", faulty).fields.step).toBe("more");
    expect(press("back", faulty).fields.step).toBe("symptom:cough");
  });
  test("to no symptoms and back again keeps the symptoms", () => {
    const well = press("well", { ...fields, step: "start" }).fields;
    expect(press("ill", { ...well, step: "start" }).fields).toMatchObject({
      "chosen.cough": "yes",
      "rating.cough.severity": "2",
    });
  });
});

test("a fault of another screen does not hold this one", () => {
  const fields = { step: "danger", "measurement.temperature-c": "hot" };
  expect(press("next", fields).fields.step).toBe("choose");
});

test("a fault found when sending leads to its screen", () => {
  const fields = { step: "review", "chosen.seizure": "yes" };
  const turn = turnToFault(fields, ASKED, faultsOf(fields));
  expect(turn.fields.step).toBe("symptom:seizure");
});

test("an unknown step is the first screen", () => {
  expect(stepOf({ step: "symptom:cough" }, ASKED)).toBe("start");
  expect(stepOf({ step: "constructor" }, ASKED)).toBe("start");
});

describe("the temperature is asked once", () => {
  const field = "measurement.temperature-c";
  const fever = { "chosen.fever": "yes" };
  test("beside the fever when there is one", () => {
    expect(asksFor("symptom:fever", field, fever, ASKED)).toBe(true);
    expect(asksFor("more", field, fever, ASKED)).toBe(false);
  });
  test("near the end when there is none", () => {
    expect(asksFor("more", field, {}, ASKED)).toBe(true);
    expect(asksFor("more", field, { ...fever, "rating.fever.severity": "0" }, ASKED)).toBe(true);
  });
});

test("whatever was pressed on whatever form, there is a next screen", () => {
  const forms = fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true });
  fc.assert(
    fc.property(forms, fc.string(), (fields, go) => {
      const { fields: next } = press(go, fields);
      expect(stepsOf(next, ASKED)).toContain(stepOf(next, ASKED));
    }),
  );
});
