import type { LevelReading } from "@/components/level/level";
import type { ExpectedWindow } from "@/domain/onset/episode";
import { windowPosition } from "@/domain/onset/window-position";
import type { Say } from "./say";

/** A level always with the scale it is on. */
export function sayLevel({ kind, value }: LevelReading, t: Say["t"]): string {
  return t(`chart.level.${kind}`, { value });
}

/** A published window in one sentence: what its ends mean, how far to trust it, and its source. */
export function sayWindow(
  window: ExpectedWindow,
  organ: string,
  { t, time }: Pick<Say, "t" | "time">,
): string {
  const { fromWeek, toWeek, medianWeek, source } = window;
  const band = sayBand(window, t);
  const known = CONFIDENCES.find((each) => each === window.confidence) ?? "approximate";
  const shared = { organ, band, source, confidence: t(`chart.confidence.${known}`) };
  const median = medianWeek === null ? null : time.decimal(medianWeek);
  if (fromWeek === null || toWeek === null) {
    return t("chart.window.median", { ...shared, median: median ?? "" });
  }
  const ends = { from: time.decimal(fromWeek), to: time.decimal(toWeek) };
  return median === null
    ? t("chart.window.range", { ...shared, ...ends })
    : t("chart.window.both", { ...shared, ...ends, median });
}

/** Where a week stands against a published window, a fact and no verdict; null when nothing was published. */
export function sayStanding(
  week: number | null,
  window: ExpectedWindow,
  organ: string,
  { t, time }: Pick<Say, "t" | "time">,
): string | null {
  const position = windowPosition(week, window);
  const { fromWeek, toWeek } = window;
  if (week === null || fromWeek === null || toWeek === null || position === "unknown") return null;
  return t("alert.standing", {
    week: time.decimal(week),
    position,
    organ,
    band: sayBand(window, t),
    from: time.decimal(fromWeek),
    to: time.decimal(toWeek),
  });
}

/** What the ends of a window mean: a range, the middle half, an interval of the median are not the same. */
function sayBand({ bandType }: ExpectedWindow, t: Say["t"]): string {
  return t(`chart.band.${BANDS.find((each) => each === bandType) ?? "none"}`);
}

const BANDS = ["range", "iqr", "ci95", "typical-onset", "latest-observed"] as const;
const CONFIDENCES = ["verified", "recalled"] as const;
