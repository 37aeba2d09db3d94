import type { LevelStep } from "@/components/level/level-look";

/** Soft edges for bars that go on, or that were there before: one pair for each level. */
export function Fades({ id }: { id: string }) {
  return (
    <defs>
      {STEPS.map(({ step, colour }) => (
        <linearGradient key={step} id={fadeId(id, step, "out")}>
          <stop offset="0" stopColor={colour} />
          <stop offset="1" stopColor={colour} stopOpacity="0" />
        </linearGradient>
      ))}
      {STEPS.map(({ step, colour }) => (
        <linearGradient key={step} id={fadeId(id, step, "in")}>
          <stop offset="0" stopColor={colour} stopOpacity="0" />
          <stop offset="1" stopColor={colour} />
        </linearGradient>
      ))}
    </defs>
  );
}

export function fadeId(id: string, step: LevelStep, direction: "in" | "out"): string {
  return `${id}-${step}-${direction}`;
}

const STEPS: readonly { step: LevelStep; colour: string }[] = [
  { step: 0, colour: "var(--color-surface)" },
  { step: 1, colour: "var(--color-grade-1)" },
  { step: 2, colour: "var(--color-grade-2)" },
  { step: 3, colour: "var(--color-grade-3)" },
  { step: 4, colour: "var(--color-grade-4)" },
];
