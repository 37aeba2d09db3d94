/** How far the report has come: the week ruler, its current week filling. */
export function WeekProgress({ week, done, label }: WeekProgressProps) {
  const now = week ?? PAST;
  const past = Array.from({ length: PAST }, (_, place) => now - PAST + place);
  return (
    <div className="pb-6">
      <p className="sr-only">{label}</p>
      <svg aria-hidden="true" width="100%" height="30" className="block">
        {past.map((each, place) => (
          <Tick key={each} at={place * SHORT} label={week !== null && each >= 0 ? each : null} />
        ))}
        <Tick at={PAST * SHORT} label={week} isNow />
        <line x1="0" x2="100%" y1="20.5" y2="20.5" className="stroke-line" />
        <rect x={`${PAST * SHORT}%`} y="17" width={`${LONG}%`} height="7" className="fill-line" />
        <rect
          x={`${PAST * SHORT}%`}
          y="17"
          width={`${LONG * Math.min(1, done)}%`}
          height="7"
          className="fill-accent forced-colors:fill-ink"
        />
      </svg>
    </div>
  );
}

export type WeekProgressProps = {
  /** Weeks since treatment start; null when no treatment is known. */
  week: number | null;
  /** From 0 to 1. */
  done: number;
  /** The same in words. */
  label: string;
};

function Tick({ at, label, isNow = false }: TickProps) {
  return (
    <>
      <line x1={`${at}%`} x2={`${at}%`} y1="14" y2="27" className="stroke-ink-soft" />
      {label !== null && (
        <text
          x={`${at}%`}
          y="11"
          className={`text-sm ${isNow ? "fill-ink font-semibold" : "fill-ink-soft"}`}
        >
          {label}
        </text>
      )}
    </>
  );
}

type TickProps = { at: number; label: number | null; isNow?: boolean };

const PAST = 4;
const SHORT = 9;
const LONG = 100 - PAST * SHORT;
