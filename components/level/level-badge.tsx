import type { LevelReading } from "./level";
import { LEVEL_BOX, levelStep } from "./level-look";

type LevelBadgeProps = {
  level: LevelReading;
  /** Which scale it is on, said: "score", "patient grade", "CTCAE v5 grade". */
  words: Record<LevelReading["kind"], string>;
};

/** A level with its digit and, always, the name of its scale. */
export function LevelBadge({ level, words }: LevelBadgeProps) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span className="text-sm text-ink-soft">{words[level.kind]}</span>
      <span
        className={`inline-flex h-5 min-w-5 items-center justify-center rounded-sm border px-1 text-sm leading-none font-semibold tabular-nums ${LEVEL_BOX[levelStep(level.value)]}`}
      >
        {level.value}
      </span>
    </span>
  );
}
