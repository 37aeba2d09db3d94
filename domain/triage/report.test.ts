import { expect, test } from "vitest";
import { faultsIn } from "./fault";
import { triageReport } from "./report";

function faultOf(report: unknown): string | undefined {
  const read = triageReport.safeParse(report);
  const faults = read.success ? [] : faultsIn(read.error);
  expect(faults.length).toBeLessThanOrEqual(1);
  return faults.map(({ path, message }) => `${path} ${message}`.trim())[0];
}

const said = (answers: object, rest: object = {}) => ({ answers, ...rest });

test("only the answers must be there; the rest may be none", () => {
  expect(triageReport.parse(said({}))).toEqual({
    answers: {},
    previous: null,
    reviewed: null,
    reviewedMeasurements: null,
    measurements: {},
    labs: {},
    context: {},
  });
});

test("a blank stays a blank: it never becomes 0", () => {
  const blank = { fever: null, cough: {}, fatigue: { severity: null, interference: 2 } };
  expect(triageReport.parse(said(blank)).answers).toEqual(blank);
});

test("limits and baseline that are not given are unknown", () => {
  expect(triageReport.parse(said({}, { labs: { alt: { value: 30 } } })).labs.alt).toEqual({
    value: 30,
    lln: null,
    uln: null,
    baseline: null,
  });
});

const outOfScale = "must be a whole number from 0 to 4, or null when left blank";
test.each([
  [null, "must be an object"],
  [[], "must be an object"],
  ["{}", "must be an object"],
  [{}, "answers must be an object"],
  [said({ tiredness: { severity: 1 } }), "answers.tiredness is not a known symptom"],
  [said({ toString: { severity: 1 } }), "answers.toString is not a known symptom"],
  [
    JSON.parse('{"answers":{"__proto__":{"severity":4}}}'),
    "answers.__proto__ is not a known symptom",
  ],
  [JSON.parse('{"answers":{},"__proto__":{"answers":{}}}'), "__proto__ is not a field of a report"],
  [said({ itching: { frequency: 1 } }), "answers.itching.frequency is not asked of this symptom"],
  [said({ itching: { severity: 5 } }), `answers.itching.severity ${outOfScale}`],
  [said({ itching: { severity: -1 } }), `answers.itching.severity ${outOfScale}`],
  [said({ itching: { severity: 1.5 } }), `answers.itching.severity ${outOfScale}`],
  [said({ itching: { severity: "2" } }), `answers.itching.severity ${outOfScale}`],
  [said({ itching: { severity: true } }), `answers.itching.severity ${outOfScale}`],
  [said({ itching: 2 }), "answers.itching must be an object"],
  [
    said({ rash: { presence: 2 } }),
    "answers.rash.presence must be 0 or 1, or null when left blank",
  ],
  [said({}, { previous: { x: null } }), "previous.x is not a known symptom"],
  [said({}, { reviewed: { fever: { severity: 9 } } }), `reviewed.fever.severity ${outOfScale}`],
  [said({}, { previous: 3 }), "previous must be an object"],
  [said({}, { measurements: { pulse: 80 } }), "measurements.pulse is not a known measurement"],
  [
    said({}, { measurements: { "temperature-c": 33.9 } }),
    "measurements.temperature-c must be a number from 34 to 43",
  ],
  [
    said({}, { measurements: { "temperature-c": 43.1 } }),
    "measurements.temperature-c must be a number from 34 to 43",
  ],
  [
    said({}, { measurements: { "temperature-c": "38" } }),
    "measurements.temperature-c must be a number from 34 to 43",
  ],
  [
    said({}, { measurements: { spo2: Number.NaN } }),
    "measurements.spo2 must be a number from 60 to 100",
  ],
  [
    said({}, { reviewedMeasurements: { spo2: 59 } }),
    "reviewedMeasurements.spo2 must be a number from 60 to 100",
  ],
  [said({}, { labs: { crp: { value: 1 } } }), "labs.crp is not a known laboratory test"],
  [said({}, { labs: { alt: {} } }), "labs.alt.value must be a number, and not below 0"],
  [said({}, { labs: { alt: { value: -1 } } }), "labs.alt.value must be a number, and not below 0"],
  [
    said({}, { labs: { alt: { value: Number.POSITIVE_INFINITY } } }),
    "labs.alt.value must be a number, and not below 0",
  ],
  [
    said({}, { labs: { alt: { value: 1, uln: 0 } } }),
    "labs.alt.uln must be a number above 0, or null when unknown",
  ],
  [
    said({}, { labs: { alt: { value: 1, unit: "U/L" } } }),
    "labs.alt.unit is not a field of a laboratory result",
  ],
  [said({}, { context: { smoker: true } }), "context.smoker is not a known context field"],
  [said({}, { context: { onSteroids: "yes" } }), "context.onSteroids must be true or false"],
  [said({}, { context: { weeksSinceStart: "3" } }), "context.weeksSinceStart must be a number"],
  [
    said({}, { context: { hoursSinceLastInfusion: -1 } }),
    "context.hoursSinceLastInfusion must be a number, and not below 0",
  ],
  [
    said({}, { context: { redFlagsUnanswered: 1.5 } }),
    "context.redFlagsUnanswered must be a whole number, and not below 0",
  ],
  [
    said({}, { context: { regimenClass: "any" } }),
    "context.regimenClass must be one of anti-ctla-4, anti-pd-1-pd-l1, combination",
  ],
  [said({}, { patient: "7" }), "patient is not a field of a report"],
])("%j is refused: %s", (report, fault) => {
  expect(faultOf(report)).toBe(fault);
});

test.each([34, 43])("a temperature of %d, on its bound, is taken", (value) => {
  expect(faultOf(said({}, { measurements: { "temperature-c": value } }))).toBeUndefined();
});

test("every fault is named, and a name cannot break out of its line", () => {
  const read = triageReport.safeParse(
    said({ "a\nreport 1: fine": 1, [`${"x".repeat(200)}`]: 1 }, { foo: 1 }),
  );
  const paths = read.success ? [] : faultsIn(read.error).map(({ path }) => path);
  expect(paths).toEqual(['answers."a\\nreport 1: fine"', `answers."${"x".repeat(60)}"`, "foo"]);
});
