import { Label, type LabelProps, ReferenceArea, ReferenceLine } from "recharts";
import type { WeekSpan } from "@/components/week-ruler/scale";

/** Where a course ends and where it stands now. */
type CourseEnds = {
  span: WeekSpan;
  stopWeek: number | null;
  nowWeek: number;
  words: { now: string; stopped: string };
};

/** Paper of another tone for the weeks after treatment. */
export function afterTreatment({ span, stopWeek }: CourseEnds) {
  if (stopWeek === null) return null;
  return (
    <ReferenceArea
      x1={stopWeek}
      x2={span.toWeek}
      ifOverflow="hidden"
      fillOpacity={1}
      zIndex={-200}
      fill="var(--color-after)"
    />
  );
}

/** Now is a broken line; the end of treatment a double one. */
export function verticalLines({ stopWeek, nowWeek, words }: CourseEnds) {
  return [
    <ReferenceLine
      key="now"
      x={nowWeek}
      zIndex={-30}
      strokeDasharray="1 4"
      stroke="var(--color-ink)"
    >
      <Label value={words.now} content={Foot} />
    </ReferenceLine>,
    stopWeek !== null && (
      <ReferenceLine key="stop" x={stopWeek} zIndex={-30} shape={DoubleLine}>
        <Label value={words.stopped} content={Foot} />
      </ReferenceLine>
    ),
  ];
}

/** The line's word under the last lane. */
function Foot({ viewBox, value }: LabelProps) {
  const box = viewBox && "x" in viewBox ? viewBox : { x: 0, y: 0, height: 0 };
  return (
    <text
      x={box.x}
      y={(box.y ?? 0) + (box.height ?? 0) + 18}
      textAnchor="middle"
      className="fill-ink-soft text-sm"
    >
      {value}
    </text>
  );
}

type LineEnds = {
  x1?: number | string;
  y1?: number | string;
  x2?: number | string;
  y2?: number | string;
};

function DoubleLine({ x1, y1, y2 }: LineEnds) {
  const x = Number(x1);
  return <path d={`M${x - 1.5} ${y1}V${y2}M${x + 1.5} ${y1}V${y2}`} className="stroke-ink-soft" />;
}
