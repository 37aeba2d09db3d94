import type { OnsetSource } from "@/domain/onset/episode";

/** The first day as an ink edge that stands out of the bar; broken when the patient was not sure. */
export function OnsetEdge({ x, top, height, source }: OnsetEdgeProps) {
  return (
    <path
      d={`M${x} ${top - 3}V${top + height + 3}`}
      strokeWidth="2"
      strokeDasharray={source === "stated" ? undefined : "3 3"}
      className="stroke-ink"
    />
  );
}

type OnsetEdgeProps = { x: number; top: number; height: number; source: OnsetSource };
