import type { ChartWidth, PlacedGroup } from "@/components/week-ruler/lay-out-lanes";
import { FRAME } from "./frame";

/** Names over the drawing, as text that can be cut with dots; the marks say them to those who hear. */
export function LaneNames({ axis, groups, form }: LaneNamesProps) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 text-sm">
      <p className={`absolute left-2 text-ink-soft ${AXIS[form]}`}>{axis}</p>
      {groups.map(({ group, top, lanes }) => (
        <div key={group.organSystem}>
          <p style={{ top: FRAME.top + top + 5 }} className="absolute left-2 font-semibold">
            <span className={group.windows.length > 0 ? WITH_WINDOW : ""}>{group.name}</span>
          </p>
          {lanes.map(({ lane, top: laneTop }) => (
            <p
              key={lane.symptomId}
              title={lane.name}
              style={{ top: FRAME.top + laneTop + 4 }}
              className={`absolute left-2 truncate ${LANE[form]}`}
            >
              {lane.name}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

type LaneNamesProps = { axis: string; groups: readonly PlacedGroup[]; form: ChartWidth };

const WITH_WINDOW = "underline decoration-accent decoration-dotted underline-offset-4";
const AXIS = { wide: "top-4.5", narrow: "top-0.5" };
const LANE = { wide: "w-54 pl-3", narrow: "right-2 -mt-1.5" };
