/** The violet step of a level: 0 for none, 4 for four and worse. */
export type LevelStep = 0 | 1 | 2 | 3 | 4;

export function levelStep(value: number): LevelStep {
  if (value >= 4) return 4;
  if (value >= 3) return 3;
  if (value >= 2) return 2;
  return value >= 1 ? 1 : 0;
}

/** For shapes in a drawing. Grades 1 and 2 are too pale to stand without their outline. */
export const LEVEL_FILL: Record<LevelStep, string> = {
  0: "fill-surface stroke-ink-soft",
  1: "fill-grade-1 stroke-grade-edge",
  2: "fill-grade-2 stroke-grade-edge",
  3: "fill-grade-3 stroke-grade-3 forced-colors:stroke-ink",
  4: "fill-grade-4 stroke-grade-4 forced-colors:stroke-ink",
};

/** For the digit inside such a shape. */
export const LEVEL_DIGIT: Record<LevelStep, string> = {
  0: "fill-ink",
  1: "fill-on-grade-soft",
  2: "fill-on-grade-soft",
  3: "fill-on-grade-deep",
  4: "fill-on-grade-deep",
};

/** For a box in running text. */
export const LEVEL_BOX: Record<LevelStep, string> = {
  0: "bg-surface border-ink-soft text-ink",
  1: "bg-grade-1 border-grade-edge text-on-grade-soft",
  2: "bg-grade-2 border-grade-edge text-on-grade-soft",
  3: "bg-grade-3 border-grade-3 text-on-grade-deep forced-colors:border-ink",
  4: "bg-grade-4 border-grade-4 text-on-grade-deep forced-colors:border-ink",
};
