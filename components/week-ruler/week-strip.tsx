import { LEVEL_FILL, levelStep } from "@/components/level/level-look";
import { type WeekScale, weekScale, weekTicks } from "./scale";
import type { Strip, StripBar } from "./strip";

/** The ruler at its smallest: the last twelve weeks, now at the right edge. */
export function WeekStrip({ strip, label }: { strip: Strip; label: string }) {
  const scale = weekScale(strip.span, { left: 0.5, width: WIDTH - 1 });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      className="inline-block align-[-0.4em]"
    >
      {strip.stopWeek !== null && <AfterTreatment scale={scale} stopWeek={strip.stopWeek} />}
      <path d={`M0 ${RULER}H${WIDTH}`} className="fill-none stroke-line" />
      {weekTicks(strip.span).map((week) => (
        <path
          key={week}
          d={`M${scale.x(week)} ${RULER}v${HEIGHT - RULER}`}
          className="stroke-line"
        />
      ))}
      {strip.infusions.map(({ week, status }) => (
        <InfusionTick key={week} x={scale.x(week)} isHeld={status === "held"} />
      ))}
      {strip.bars.map((bar) => (
        <Bar key={`${bar.row} ${bar.fromWeek} ${bar.toWeek}`} scale={scale} bar={bar} />
      ))}
      <path d={`M${WIDTH - 0.5} 0V${HEIGHT}`} className="fill-none stroke-ink" />
    </svg>
  );
}

function Bar({ scale, bar }: { scale: WeekScale; bar: StripBar }) {
  const top = FIRST_ROW + bar.row * ROW;
  const x = scale.x(bar.fromWeek);
  const width = Math.max(scale.x(bar.toWeek) - x, THINNEST);
  const left = Math.min(x, WIDTH - 1 - width);
  if (bar.level === null) {
    return (
      <path d={`M${x} ${top + 2}h${width}`} className="stroke-ink-soft" strokeDasharray="2 2" />
    );
  }
  const look = LEVEL_FILL[levelStep(bar.level)];
  return (
    <>
      <rect x={left} y={top} width={width} height={BAR} rx="1" className={look} />
      {bar.isOpen && (
        <path
          d={`M${left + width + 1.5} ${top + BAR / 2}h8`}
          className={`${look} fill-none`}
          strokeWidth={BAR - 1}
          strokeDasharray="1 2"
        />
      )}
    </>
  );
}

/** A small ink tick; hollow where the dose was held. */
function InfusionTick({ x, isHeld }: { x: number; isHeld: boolean }) {
  return isHeld ? (
    <rect
      x={x - 1}
      y="0.5"
      width="2"
      height="4"
      className="fill-surface stroke-ink"
      strokeWidth="0.8"
    />
  ) : (
    <rect x={x - 0.75} y="0" width="1.5" height="5" className="fill-ink" />
  );
}

/** The end of treatment as a double line, and paper of another tone after it. */
function AfterTreatment({ scale, stopWeek }: { scale: WeekScale; stopWeek: number }) {
  const x = scale.x(stopWeek);
  return (
    <>
      <rect
        x={Math.max(x, 0)}
        y="0"
        width={WIDTH - Math.max(x, 0)}
        height={HEIGHT}
        className="fill-after"
      />
      <path
        d={`M${x - 1} 0V${HEIGHT}M${x + 1} 0V${HEIGHT}`}
        className="stroke-ink-soft"
        strokeWidth="0.8"
      />
    </>
  );
}

const WIDTH = 120;
const HEIGHT = 24;
const RULER = 5.5;
const FIRST_ROW = 7.5;
const ROW = 6;
const BAR = 4;
const THINNEST = 3;
