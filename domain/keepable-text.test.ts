import { expect, test } from "vitest";
import { invitation } from "./account-form";
import { closing } from "./closing";
import { symptomReport } from "./symptom-report";

const ID = "0190a000-0000-7000-8000-000000000001";
const written = {
  "a report's note": (note: string) =>
    symptomReport.safeParse({
      id: ID,
      patientId: ID,
      answeredAt: "2026-11-23T09:00:00Z",
      wording: "onset-plain-1",
      noSymptoms: true,
      ratings: [],
      dangerSignsUnanswered: 0,
      canWait: null,
      measurements: {},
      note,
    }),
  "a nurse's note": (note: string) => closing.shape.note.safeParse(note),
  "an account's name": (name: string) => invitation.shape.name.safeParse(name),
};

const texts = [
  { shown: "emoji", text: "🩺 better", isKept: true },
  { shown: "right-to-left text", text: "أفضل اليوم", isKept: true },
  { shown: "a NUL", text: "a\0b", isKept: false },
  { shown: "the first half of an emoji", text: "a\ud83e", isKept: false },
  { shown: "the second half of an emoji", text: "\ude7ab", isKept: false },
  { shown: "both halves, the wrong way round", text: "\ude7a\ud83e", isKept: false },
];

for (const [where, read] of Object.entries(written)) {
  test.each(texts)(`${where} with $shown can be kept: $isKept`, ({ text, isKept }) => {
    expect(read(text).success).toBe(isKept);
  });
}
