import { LaneFigure } from "@/components/charts/lane-figure";
import { tellLanes } from "@/components/week-ruler/tell-lanes";
import type { Timeline } from "@/domain/onset/episode";
import { laneWords } from "./lane-words";
import type { Say } from "./say";

/** When each symptom began against the weeks it is expected in: a sentence, the chart, the table. */
export function OnsetSection({ timeline, say }: { timeline: Timeline | null; say: Say }) {
  const { t } = say;
  return (
    <section aria-labelledby="onset">
      <h2 id="onset" className="text-xl font-semibold">
        {t("chart.title")}
      </h2>
      {timeline ? <Onsets timeline={timeline} say={say} /> : <p>{t("chart.noCourse")}</p>}
    </section>
  );
}

function Onsets({ timeline, say }: { timeline: Timeline; say: Say }) {
  const { t } = say;
  const lanes = tellLanes(timeline, laneWords(say));
  const ongoing = timeline.episodes.filter(({ resolvedOn }) => resolvedOn === null).length;
  return (
    <>
      <p className="max-w-reading pb-3 text-ink-soft">
        {t("chart.sentence", { episodes: timeline.episodes.length, ongoing })}
      </p>
      <LaneFigure
        lanes={lanes}
        words={{
          table: t("chart.table"),
          key: {
            title: t("chart.key.title"),
            levels: t("chart.key.levels"),
            onset: t("chart.key.onset"),
            unsureOnset: t("chart.key.unsureOnset"),
            ongoing: t("chart.key.ongoing"),
            unknown: t("chart.key.unknown"),
            infusion: t("chart.key.infusion"),
            heldInfusion: t("chart.key.heldInfusion"),
            window: t("chart.key.window"),
            ...(timeline.stoppedOn && { stopped: t("chart.key.stopped") }),
          },
        }}
      />
    </>
  );
}
