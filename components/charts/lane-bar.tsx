import { LEVEL_DIGIT, LEVEL_FILL, levelStep } from "@/components/level/level-look";
import type { Run } from "@/components/week-ruler/runs";
import type { WeekScale } from "@/components/week-ruler/scale";
import type { ToldBar, ToldLane, ToldLanes } from "@/components/week-ruler/tell-lanes";
import { BAR_HEIGHT, barPlace } from "./bar-place";
import { fadeId } from "./fades";
import { FocusRing } from "./focus-ring";
import { OnsetEdge } from "./onset-edge";
import { MARK_ROLE, useMark } from "./use-marks";

type LaneBarProps = {
  bar: ToldBar;
  lane: ToldLane;
  facts: ToldLanes["facts"];
  scale: WeekScale;
  y: number | undefined;
  /** The id of the chart's soft edges. */
  fades: string;
};

/** One episode: its levels one after another, each with its digit, from onset to its end. */
export function LaneBar({ bar, lane, facts, scale, y = 0, fades }: LaneBarProps) {
  const top = y - BAR_HEIGHT / 2;
  const place = barPlace(bar, scale);
  const whole = { x: place.left, y: top, width: place.end - place.left, height: BAR_HEIGHT };
  const said = facts.map(({ fact, name }) => `${name}: ${bar.facts[fact]}`).join("; ");
  return (
    <g
      {...useMark(bar.key)}
      role={MARK_ROLE}
      aria-label={`${lane.name}. ${said}`}
      className="group outline-none"
    >
      <rect
        {...whole}
        x={whole.x - 4}
        width={whole.width + 8}
        y={y - 12}
        height={24}
        className="fill-transparent"
      />
      {place.runs.map((run) => (
        <RunBox key={run.left} {...run} top={top} />
      ))}
      {bar.isFromBefore && <SoftEdge {...place.before} top={top} fades={fades} direction="in" />}
      {bar.isOngoing && <SoftEdge {...place.after} top={top} fades={fades} direction="out" />}
      {!bar.isFromBefore && (
        <OnsetEdge x={place.left} top={top} height={BAR_HEIGHT} source={bar.onsetSource} />
      )}
      {place.peakOutside && (
        <text x={place.end + 4} y={y + 5} className="fill-ink text-sm font-semibold">
          {bar.peak}
        </text>
      )}
      <FocusRing {...whole} />
    </g>
  );
}

type RunBoxProps = {
  left: number;
  width: number;
  level: Run["level"];
  hasDigit: boolean;
  top: number;
};

function RunBox({ left, width, level, hasDigit, top }: RunBoxProps) {
  const middle = top + BAR_HEIGHT / 2;
  if (level === null) {
    return (
      <path d={`M${left} ${middle}h${width}`} strokeDasharray="2 3" className="stroke-ink-soft" />
    );
  }
  const step = levelStep(level);
  return (
    <>
      <rect
        x={left + 0.5}
        y={top + 0.5}
        width={width - 1}
        height={BAR_HEIGHT - 1}
        rx="1.5"
        className={LEVEL_FILL[step]}
      />
      {hasDigit && (
        <text
          x={left + width / 2}
          y={middle + 5}
          textAnchor="middle"
          className={`text-sm font-semibold ${LEVEL_DIGIT[step]}`}
        >
          {level}
        </text>
      )}
    </>
  );
}

type SoftEdgeProps = {
  left: number;
  width: number;
  level: number;
  top: number;
  fades: string;
  direction: "in" | "out";
};

/** A colour that thins out between broken lines: there is more, and it was not reported. */
function SoftEdge({ left, width, level, top, fades, direction }: SoftEdgeProps) {
  const id = fadeId(fades, levelStep(level), direction);
  const bottom = top + BAR_HEIGHT - 0.5;
  return (
    <>
      <rect x={left} y={top} width={width} height={BAR_HEIGHT} fill={`url(#${id})`} />
      <path
        d={`M${left} ${top + 0.5}h${width}M${left} ${bottom}h${width}`}
        strokeDasharray="2 3"
        className="stroke-grade-edge"
      />
    </>
  );
}
