import type { SideEffect } from "./side-effect";

/** What a patient's last days look like; most are left as they come. */
export type Situation =
  | { kind: "as-it-comes" }
  /** A report came so long ago, and no nurse has dealt with it yet. */
  | { kind: "reported"; minutesAgo: number; isSeen: boolean; effects: readonly RecentEffect[] }
  | { kind: "silent"; forDays: number }
  /** Reports to the day, and last did so many days ago. */
  | { kind: "faithful"; lastReportDaysAgo: number }
  /** A nurse promised a call for that day; today is 0. */
  | { kind: "call-promised"; inDays: number };

/** As a side effect, counted back from today. */
export type RecentEffect = Omit<SideEffect, "onset"> & { begunDaysAgo: number };
