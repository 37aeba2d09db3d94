import Link from "next/link";
import { LEVEL_DIGIT, LEVEL_FILL, levelStep } from "@/components/level/level-look";
import type { ToldOnsetMap, ToldOnsetMark } from "@/components/week-ruler/tell-onset-map";
import { FocusRing } from "./focus-ring";
import { OnsetEdge } from "./onset-edge";
import { MARK_ROLE, useMark } from "./use-marks";

type MapMarkProps = {
  at: { x: number | undefined; y: number | undefined; r: number };
  mark: ToldOnsetMark;
  title: string;
  facts: ToldOnsetMap["facts"];
};

/** One mark of the map; one that stands for a single patient leads there. */
export function MapMark({ at, mark, title, facts }: MapMarkProps) {
  const part = useMark(mark.key);
  const { x = 0, y = 0, r } = at;
  const label = `${title}. ${facts.map(({ fact, name }) => `${name}: ${mark.facts[fact]}`).join("; ")}`;
  const drawing = (
    <>
      <MarkShape mark={mark} x={x} y={y} r={r} />
      <FocusRing x={x - r} y={y - r} width={2 * r} height={2 * r} />
    </>
  );
  if (mark.href === null) {
    return (
      <g {...part} role={MARK_ROLE} aria-label={label} className="group outline-none">
        {drawing}
      </g>
    );
  }
  return (
    <Link
      {...part}
      href={mark.href}
      prefetch={false}
      aria-label={label}
      className="group outline-none"
    >
      {drawing}
    </Link>
  );
}

type MarkShapeProps = { mark: ToldOnsetMark; x: number; y: number; r: number };

/** Immediate: an upright bar with its onset's edge. Delayed: a disc. Several: a second one behind. */
function MarkShape({ mark, x, y, r }: MarkShapeProps) {
  const step = levelStep(mark.worstScore);
  const isImmediate = mark.phase === "immediate";
  const half = isImmediate ? r * 0.65 : r;
  const box = { y: y - r, width: 2 * half, height: 2 * r, rx: isImmediate ? 1.5 : r };
  return (
    <>
      {mark.count > 1 && <rect {...box} x={x - half + 3} className={LEVEL_FILL[step]} />}
      <rect {...box} x={x - half} className={LEVEL_FILL[step]} />
      {isImmediate && <OnsetEdge x={x - half} top={y - r} height={2 * r} source="stated" />}
      <text
        x={x}
        y={y + 5}
        textAnchor="middle"
        className={`text-sm font-semibold ${LEVEL_DIGIT[step]}`}
      >
        {mark.worstScore}
      </text>
    </>
  );
}
