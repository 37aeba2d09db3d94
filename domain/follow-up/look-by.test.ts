import { describe, expect, test } from "vitest";
import { type ClinicHours, clinicHours } from "./clinic-hours";
import { lookBy } from "./look-by";

const weekday = { opens: "08:00", closes: "17:00" };
const weekdays = { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday, 6: null, 7: null };
const office: ClinicHours = clinicHours.parse({ weekdays, closedOn: ["2026-12-08"] });
const always = { opens: "00:00", closes: "24:00" };
const night = clinicHours.parse({
  weekdays: { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always },
  closedOn: [],
});
const never = clinicHours.parse({
  weekdays: { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
  closedOn: [],
});

/** Rome in winter is one hour ahead of UTC. */
const rome = (local: string) => new Date(`${local}:00+01:00`);
const summer = (local: string) => new Date(`${local}:00+02:00`);
const asked = { clinicHours: office, timeZone: "Europe/Rome" };

describe("while the clinic is open", () => {
  test.each([
    { urgency: "emergency-now", by: rome("2026-11-25T11:00") },
    { urgency: "same-day-call", by: rome("2026-11-26T10:00") },
    { urgency: "within-72h", by: rome("2026-11-27T17:00") },
    { urgency: "routine", by: null },
    { urgency: null, by: null },
  ] as const)("on a Wednesday at ten, $urgency is looked at by $by", ({ urgency, by }) => {
    expect(lookBy({ ...asked, urgency, receivedAt: rome("2026-11-25T10:00") })).toEqual({
      by,
      isOpenNow: true,
      opensAt: null,
    });
  });
});

describe("while the clinic is closed nobody is promised before it opens", () => {
  test.each([
    { urgency: "emergency-now", by: rome("2026-11-26T09:00") },
    { urgency: "same-day-call", by: rome("2026-11-26T17:00") },
    { urgency: "routine", by: null },
  ] as const)("in the night before a Thursday, $urgency: by $by", ({ urgency, by }) => {
    expect(lookBy({ ...asked, urgency, receivedAt: rome("2026-11-25T22:00") })).toEqual({
      by,
      isOpenNow: false,
      opensAt: rome("2026-11-26T08:00"),
    });
  });

  test.each([
    { urgency: "emergency-now", by: rome("2026-11-30T09:00") },
    { urgency: "same-day-call", by: rome("2026-11-30T09:00") },
    { urgency: "within-72h", by: rome("2026-11-30T17:00") },
  ] as const)("on a Friday night, $urgency: by $by", ({ urgency, by }) => {
    expect(lookBy({ ...asked, urgency, receivedAt: rome("2026-11-27T22:00") })).toEqual({
      by,
      isOpenNow: false,
      opensAt: rome("2026-11-30T08:00"),
    });
  });

  test("on the eve of a holiday, not before the day after it", () => {
    expect(
      lookBy({ ...asked, urgency: "same-day-call", receivedAt: rome("2026-12-07T20:00") }),
    ).toEqual({
      by: rome("2026-12-09T09:00"),
      isOpenNow: false,
      opensAt: rome("2026-12-09T08:00"),
    });
  });
});

describe("a target that runs out while the clinic is closed", () => {
  test("is kept before it closes when there is an hour to do so", () => {
    const urgency = "same-day-call";
    const by = rome("2026-11-27T17:00");
    expect(lookBy({ ...asked, urgency, receivedAt: rome("2026-11-27T10:00") }).by).toEqual(by);
    expect(lookBy({ ...asked, urgency, receivedAt: rome("2026-11-27T16:00") }).by).toEqual(by);
  });

  test("is not promised in the last minutes: the hour goes on when it opens", () => {
    const receivedAt = rome("2026-11-27T16:50");
    const by = rome("2026-11-30T08:50");
    expect(lookBy({ ...asked, urgency: "same-day-call", receivedAt }).by).toEqual(by);
    expect(lookBy({ ...asked, urgency: "emergency-now", receivedAt }).by).toEqual(by);
  });

  test("is not promised in the first minutes after it opens either", () => {
    const receivedAt = rome("2026-11-29T08:10");
    const by = rome("2026-11-30T09:00");
    expect(lookBy({ ...asked, urgency: "same-day-call", receivedAt }).by).toEqual(by);
  });
});

describe("opening hours", () => {
  test.each([
    { local: "2026-11-25T07:59", isOpenNow: false },
    { local: "2026-11-25T08:00", isOpenNow: true },
    { local: "2026-11-25T16:59", isOpenNow: true },
    { local: "2026-11-25T17:00", isOpenNow: false },
    { local: "2026-11-28T10:00", isOpenNow: false },
    { local: "2026-12-08T10:00", isOpenNow: false },
  ])("at $local it is open: $isOpenNow", ({ local, isOpenNow }) => {
    expect(lookBy({ ...asked, urgency: null, receivedAt: rome(local) }).isOpenNow).toBe(isOpenNow);
  });

  test("follow the wall clock over the weekend clocks go forward", () => {
    expect(
      lookBy({ ...asked, urgency: "emergency-now", receivedAt: rome("2026-03-27T20:00") }),
    ).toMatchObject({ by: summer("2026-03-30T09:00"), opensAt: summer("2026-03-30T08:00") });
  });

  test("follow the wall clock over the weekend clocks go back", () => {
    expect(
      lookBy({ ...asked, urgency: "emergency-now", receivedAt: summer("2026-10-23T20:00") }),
    ).toMatchObject({ by: rome("2026-10-26T09:00"), opensAt: rome("2026-10-26T08:00") });
  });

  test("day and night: the target alone decides, over midnight too", () => {
    const here = { clinicHours: night, timeZone: "Europe/Rome" };
    const receivedAt = rome("2026-11-28T23:30");
    expect(lookBy({ ...here, urgency: "emergency-now", receivedAt })).toEqual({
      by: rome("2026-11-29T00:30"),
      isOpenNow: true,
      opensAt: null,
    });
    const by = rome("2026-11-29T23:30");
    expect(lookBy({ ...here, urgency: "same-day-call", receivedAt }).by).toEqual(by);
  });

  test("that never open promise nothing", () => {
    const receivedAt = rome("2026-11-25T10:00");
    expect(
      lookBy({ clinicHours: never, timeZone: "UTC", urgency: "emergency-now", receivedAt }),
    ).toEqual({ by: null, isOpenNow: false, opensAt: null });
  });
});

test.each([
  { what: "a missing weekday", hours: { weekdays: { 1: weekday }, closedOn: [] } },
  { what: "hours that end before they begin", hours: change({ opens: "17:00", closes: "08:00" }) },
  { what: "no time at all", hours: change({ opens: "08:00", closes: "08:00" }) },
  { what: "a time that is none", hours: change({ opens: "8:00", closes: "25:00" }) },
  { what: "a holiday that is none", hours: { weekdays, closedOn: ["2026-02-30"] } },
])("clinic hours refuse $what", ({ hours }) => {
  expect(clinicHours.safeParse(hours).success).toBe(false);
});

function change(monday: unknown) {
  return { weekdays: { ...weekdays, 1: monday }, closedOn: [] };
}
