import fc from "fast-check";
import { expect, test } from "vitest";
import { MEASUREMENTS, type RuleId, SYMPTOMS, URGENCIES } from "../clinical/ids";
import { measurementOf } from "../clinical/measurements";
import { ruleSet } from "../clinical/rules";
import { symptomOf } from "../clinical/symptoms";
import { type Answers, scored } from "./answer";
import { type Assessment, assess } from "./assess";
import { type Measurements, triageReport } from "./report";

const answer = (id: (typeof SYMPTOMS)[number]) => {
  const { attributes } = symptomOf(id).question;
  const upTo = (attribute: string) => fc.integer({ min: 0, max: attribute === "presence" ? 1 : 4 });
  return fc.record(Object.fromEntries(attributes.map((each) => [each, upTo(each)])));
};
const answers = fc
  .subarray([...SYMPTOMS], { maxLength: 12 })
  .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, answer(id)]))));
const measured = fc.record(
  {
    "temperature-c": fc.integer({ min: 36, max: 41 }),
    "stools-above-usual": fc.integer({ min: 0, max: 10 }),
    "rash-body-area-percent": fc.integer({ min: 0, max: 60 }),
    "systolic-bp": fc.integer({ min: 80, max: 130 }),
    "heart-rate": fc.integer({ min: 60, max: 150 }),
    spo2: fc.integer({ min: 85, max: 99 }),
  },
  { requiredKeys: [] },
);
const said = fc.record({
  answers,
  previous: fc.option(answers),
  reviewed: fc.option(answers),
  measurements: measured,
  reviewedMeasurements: fc.option(measured),
  labs: fc.constantFrom(
    {},
    { creatinine: { value: 110, baseline: 70 }, alt: { value: 90, uln: 40 } },
  ),
  context: fc.record(
    {
      hoursSinceLastInfusion: fc.constantFrom(12, 40, 100),
      weeksSinceStart: fc.integer({ min: 0, max: 30 }),
      regimenClass: fc.constantFrom("combination", "anti-ctla-4"),
      withChemotherapy: fc.boolean(),
      redFlagsUnanswered: fc.integer({ min: 0, max: 6 }),
    },
    { requiredKeys: [] },
  ),
});

const judge = (report: unknown) => assess(triageReport.parse(report), ruleSet);
const rank = ({ urgency }: Assessment) => (urgency ? URGENCIES.indexOf(urgency) : -1);

/** Rules that hold because something else is absent: more said can silence them, less said can wake them. */
const BECAUSE_OF_AN_ABSENCE: readonly RuleId[] = [
  "swallowing-trouble",
  "lab-creatinine-mild",
  "red-flags-blank",
  "fever-any",
];
const withoutThese = {
  ...ruleSet,
  rules: ruleSet.rules.filter(({ id }) => !BECAUSE_OF_AN_ABSENCE.includes(id)),
};

function worsened({ answers: before }: { answers: Answers }, pick: number): Answers {
  const raisable = Object.entries(before).flatMap(([id, given]) =>
    Object.entries(given ?? {}).flatMap(([attribute, value]) => {
      const most = attribute === "presence" ? 1 : 4;
      return typeof value === "number" && value < most ? [{ id, attribute, given, value }] : [];
    }),
  );
  const one = raisable[pick % Math.max(1, raisable.length)];
  return one ? { ...before, [one.id]: { ...one.given, [one.attribute]: one.value + 1 } } : before;
}

test("a worse answer never lowers the urgency, but for mouth sores that explain trouble swallowing", () => {
  const others = {
    ...ruleSet,
    rules: ruleSet.rules.filter(({ id }) => id !== "swallowing-trouble"),
  };
  fc.assert(
    fc.property(said, fc.nat(), (report, pick) => {
      const before = triageReport.parse(report);
      const after = triageReport.parse({ ...report, answers: worsened(report, pick) });
      expect(rank(assess(after, others))).toBeGreaterThanOrEqual(rank(assess(before, others)));
    }),
    { numRuns: 1500 },
  );
});

test("a worse measurement never lowers the urgency", () => {
  fc.assert(
    fc.property(said, fc.integer({ min: 1, max: 5 }), (report, step) => {
      const given: Measurements = report.measurements;
      const moved = MEASUREMENTS.flatMap((id) => {
        const { min, max, worse } = measurementOf(id);
        const value = given[id];
        if (value === undefined) return [];
        const next = worse === "lower" ? value - step : value + step;
        return [[id, Math.min(max, Math.max(min, next))]];
      });
      const after = judge({ ...report, measurements: Object.fromEntries(moved) });
      expect(rank(after)).toBeGreaterThanOrEqual(rank(judge(report)));
    }),
    { numRuns: 1000 },
  );
});

test("the order in which answers were given does not matter", () => {
  fc.assert(
    fc.property(said, (report) => {
      const turned = Object.fromEntries(Object.entries(report.answers).reverse());
      expect(judge({ ...report, answers: turned })).toEqual(judge(report));
    }),
  );
});

test("left blank or left out, nothing fires but the rules that ask for an absence", () => {
  fc.assert(
    fc.property(said, fc.nat(), fc.boolean(), (report, pick, isBlank) => {
      const ids = Object.keys(report.answers);
      const gone = ids[pick % Math.max(1, ids.length)] ?? "fever";
      const { [gone]: _missing, ...rest } = report.answers;
      const less = { ...report, answers: isBlank ? { ...rest, [gone]: null } : rest };
      const idsOf = (each: unknown) =>
        assess(triageReport.parse(each), withoutThese).alerts.map(({ ruleId }) => ruleId);
      const before = idsOf(report);
      expect(idsOf(less).filter((id) => !before.includes(id))).toEqual([]);
      expect(
        idsOf({ ...less, measurements: {}, labs: {} }).filter((id) => !before.includes(id)),
      ).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("a report of blanks alone raises nothing", () => {
  fc.assert(
    fc.property(fc.subarray([...SYMPTOMS]), (ids) => {
      const blank = Object.fromEntries(ids.map((id) => [id, null]));
      expect(judge({ answers: blank, previous: {} }).urgency).toBeNull();
      expect(ids.map((id) => scored(blank[id]))).toEqual(ids.map(() => null));
    }),
  );
});

test("the urgency is the first alert's, and no alert after it is more pressing", () => {
  fc.assert(
    fc.property(said, (report) => {
      const { urgency, alerts } = judge(report);
      const ranks = alerts.map((alert) => URGENCIES.indexOf(alert.urgency));
      expect(urgency).toBe(alerts[0]?.urgency ?? null);
      expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
    }),
  );
});
