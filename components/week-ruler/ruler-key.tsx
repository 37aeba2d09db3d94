import type { ReactNode } from "react";
import { LEVEL_DIGIT, LEVEL_FILL, type LevelStep } from "@/components/level/level-look";

/** What the reader is told of each sign; the caller leaves out what its drawing does not show. */
export type RulerKeyWords = Partial<Record<RulerSign, string>> & {
  title: string;
  /** The scale of the digits: "Score 0 to 4, the patient's own answer". */
  levels: string;
};
type RulerSign =
  | "onset"
  | "unsureOnset"
  | "ongoing"
  | "unknown"
  | "infusion"
  | "heldInfusion"
  | "window"
  | "stopped"
  | "immediate"
  | "delayed";

/** The signs of the ruler, the same at all its sizes. */
export function RulerKey({ words, highest }: { words: RulerKeyWords; highest: 3 | 4 }) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1.5 text-sm text-ink-soft">
      <span className="sr-only">{words.title}</span>
      <span className="inline-flex items-center gap-2">
        <LevelSteps highest={highest} />
        {words.levels}
      </span>
      {SIGNS.map(({ sign, drawing }) =>
        words[sign] ? (
          <span key={sign} className="inline-flex items-center gap-1.5">
            <svg
              aria-hidden="true"
              viewBox="0 0 26 20"
              width="26"
              height="20"
              className="fill-none"
            >
              {drawing}
            </svg>
            {words[sign]}
          </span>
        ) : null,
      )}
    </div>
  );
}

function LevelSteps({ highest }: { highest: 3 | 4 }) {
  const steps: LevelStep[] = highest === 3 ? [1, 2, 3] : [1, 2, 3, 4];
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${highest * 18} 20`} width={highest * 18} height="20">
      {steps.map((step) => (
        <g key={step}>
          <rect
            x={step * 18 - 17.5}
            y="1.5"
            width="17"
            height="17"
            rx="1.5"
            className={LEVEL_FILL[step]}
          />
          <text
            x={step * 18 - 9}
            y="15"
            textAnchor="middle"
            className={`text-sm font-semibold ${LEVEL_DIGIT[step]}`}
          >
            {step}
          </text>
        </g>
      ))}
    </svg>
  );
}

const BAR = <rect x="4.5" y="3.5" width="20" height="13" rx="1.5" className={LEVEL_FILL[2]} />;

const SIGNS: readonly { sign: RulerSign; drawing: ReactNode }[] = [
  {
    sign: "onset",
    drawing: (
      <>
        {BAR}
        <path d="M4 1v18" strokeWidth="2" className="stroke-ink" />
      </>
    ),
  },
  {
    sign: "unsureOnset",
    drawing: (
      <>
        {BAR}
        <path d="M4 1v18" strokeWidth="2" strokeDasharray="3 3" className="stroke-ink" />
      </>
    ),
  },
  {
    sign: "ongoing",
    drawing: (
      <>
        <rect x="0.5" y="3.5" width="10" height="13" className={LEVEL_FILL[2]} />
        <path d="M11 3.5h14M11 16.5h14" strokeDasharray="2 3" className="stroke-grade-edge" />
      </>
    ),
  },
  {
    sign: "unknown",
    drawing: <path d="M1 10h24" strokeDasharray="2 3" className="stroke-ink-soft" />,
  },
  { sign: "infusion", drawing: <path d="M13 3v14" strokeWidth="2" className="stroke-ink" /> },
  {
    sign: "heldInfusion",
    drawing: <rect x="11" y="4.5" width="4" height="11" className="fill-surface stroke-ink" />,
  },
  {
    sign: "window",
    drawing: (
      <>
        <rect
          x="1"
          y="2"
          width="24"
          height="16"
          className="fill-accent/12 forced-colors:stroke-accent"
        />
        <path d="M11 2v16" className="stroke-accent" />
      </>
    ),
  },
  { sign: "stopped", drawing: <path d="M11.5 1v18M14.5 1v18" className="stroke-ink-soft" /> },
  {
    sign: "immediate",
    drawing: (
      <>
        <rect x="8.5" y="2.5" width="10" height="15" className={LEVEL_FILL[2]} />
        <path d="M8 1v18" strokeWidth="2" className="stroke-ink" />
      </>
    ),
  },
  { sign: "delayed", drawing: <circle cx="13" cy="10" r="8" className={LEVEL_FILL[2]} /> },
];
