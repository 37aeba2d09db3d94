import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { expectedWindows } from "@/domain/clinical/onset-windows";
import { MESSAGES } from "@/i18n/messages";
import { timeSayer } from "@/i18n/say-time";
import { sayStanding } from "./say-window";

const t = createTranslator({ locale: "en", messages: MESSAGES.en, namespace: "patient" });
const say = { t, time: timeSayer("en", "Europe/London") };
const skin = expectedWindows("anti-pd-1-pd-l1").find(({ organSystem }) => organSystem === "skin");
if (!skin) throw new Error("the clinical data has a window for skin");
const window = { ...skin, fromWeek: 2, toWeek: 12, bandType: "iqr" };

test.each([
  {
    week: 1.5,
    said: "Skin: week 1.5 is before the published window, weeks 2.0 to 12.0 (middle half of the cases); that rules nothing out.",
  },
  {
    week: 2,
    said: "Skin: week 2.0 is within the published window, weeks 2.0 to 12.0 (middle half of the cases).",
  },
  {
    week: 12.1,
    said: "Skin: week 12.1 is after the published window, weeks 2.0 to 12.0 (middle half of the cases); that rules nothing out.",
  },
])("week $week is set against the published weeks", ({ week, said }) => {
  expect(sayStanding(week, window, "Skin", say)).toBe(said);
});

test("nothing is said without a published range, or before treatment", () => {
  expect(sayStanding(5, { ...window, toWeek: null }, "Skin", say)).toBeNull();
  expect(sayStanding(null, window, "Skin", say)).toBeNull();
});
