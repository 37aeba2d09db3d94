import type { ChartWidth } from "@/components/week-ruler/lay-out-lanes";
import { FRAME } from "./frame";
import type { MapRow } from "./map-rows";

/** The organ systems' names over the map; the marks say them to those who hear. */
export function MapNames({ axis, rows, form }: MapNamesProps) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 text-sm">
      <p className={`absolute left-2 text-ink-soft ${AXIS[form]}`}>{axis}</p>
      {rows.map(({ row, top, middle }) => (
        <p
          key={row.organSystem}
          style={{ top: FRAME.top + (form === "wide" ? middle - 10 : top + 5) }}
          className={`absolute left-2 truncate font-semibold ${NAME[form]}`}
        >
          {row.name}
        </p>
      ))}
    </div>
  );
}

type MapNamesProps = { axis: string; rows: readonly MapRow[]; form: ChartWidth };

const AXIS = { wide: "top-4.5", narrow: "top-0.5" };
const NAME = { wide: "w-54", narrow: "right-2" };
