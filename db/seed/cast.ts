import type { SymptomId } from "@/domain/clinical/ids";
import type { RecentEffect, Situation } from "./situation";

/**
 * Today in the demonstration: enough of everything that a worklist must show. Only what is felt is
 * set here; how urgent it is, the rules decide.
 */
export const CAST: readonly Situation[] = [
  reported(14, [felt("shortness-of-breath", 3, 6), felt("cough", 2, 12)]),
  reported(47, [felt("chest-pain", 2, 1), felt("shortness-of-breath", 2, 2)]),
  reported(130, [felt("confusion", 2, 1), felt("headache", 2, 3), felt("fever", 2, 2)]),
  reported(95, [felt("diarrhoea", 3, 5), felt("abdominal-pain", 2, 4)]),
  reported(22 * 60 - 10, [felt("fever", 2, 2), felt("chills", 2, 2)]),
  reported(26 * 60, [felt("drooping-eyelids", 1, 3)]),
  seen(11 * 60, [felt("headache", 2, 6), felt("fatigue", 3, 9), felt("dizziness", 2, 5)]),
  reported(3 * 60 + 20, [felt("fatigue", 3, 10)]),
  seen(18 * 60, [felt("blood-in-stool", 1, 2), felt("diarrhoea", 2, 4)]),
  reported(200, [felt("cough", 2, 8)]),
  reported(30 * 60, [felt("joint-pain", 2, 14), felt("joint-stiffness", 1, 14)]),
  seen(50 * 60, [felt("numbness-tingling", 1, 7)]),
  reported(70 * 60, [felt("mouth-sores", 2, 6)]),
  reported(76 * 60, [felt("itching", 2, 9)]),
  reported(40, [felt("fatigue", 2, 21), felt("feeling-cold", 1, 18), felt("weight-gain", 1, 15)]),
  reported(75, [felt("itching", 1, 5)]),
  reported(9 * 60, [felt("rash", 1, 4)]),
  reported(33 * 60, [felt("dry-skin", 1, 9)]),
  reported(52 * 60, [felt("skin-colour-loss", 1, 30)]),
  ...[16, 17, 19, 23, 24, 27, 31, 38].map(silent),
  ...[-1, 0, 0, 0, 1].map(callPromised),
];

function reported(minutesAgo: number, effects: readonly RecentEffect[]): Situation {
  return { kind: "reported", minutesAgo, isSeen: false, effects };
}

function seen(minutesAgo: number, effects: readonly RecentEffect[]): Situation {
  return { kind: "reported", minutesAgo, isSeen: true, effects };
}

function silent(forDays: number): Situation {
  return { kind: "silent", forDays };
}

function callPromised(inDays: number): Situation {
  return { kind: "call-promised", inDays };
}

function felt(symptomId: SymptomId, peak: number, begunDaysAgo: number): RecentEffect {
  return {
    symptomId,
    peak,
    begunDaysAgo,
    riseDays: Math.floor(begunDaysAgo / 2),
    stayDays: 30,
    fadeDays: 14,
  };
}
