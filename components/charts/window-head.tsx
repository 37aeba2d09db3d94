import type { PlacedGroup } from "@/components/week-ruler/lay-out-lanes";
import { FocusRing } from "./focus-ring";
import { windowKey } from "./lane-marks";
import { MARK_ROLE, useMark } from "./use-marks";

type WindowHeadProps = {
  y: number | undefined;
  right: number;
  head: PlacedGroup;
};

/** The row that carries an organ system's name: pointing at it says its expected windows. */
export function WindowHead({ y = 0, right, head }: WindowHeadProps) {
  const { name, windows } = head.group;
  const box = { x: 5, y: y + 5, width: right - 10, height: 18 };
  return (
    <g
      {...useMark(windowKey(head))}
      role={MARK_ROLE}
      aria-label={`${name}: ${windows.map((window) => window.sentence).join(" ")}`}
      className="group outline-none"
    >
      <rect {...box} className="fill-transparent" />
      <FocusRing {...box} />
    </g>
  );
}
