import { getLocale, getTranslations } from "next-intl/server";
import { LaneFigure } from "@/components/charts/lane-figure";
import { tellLanes } from "@/components/week-ruler/tell-lanes";
import type { Timeline } from "@/domain/onset/episode";
import { timeSayer } from "@/i18n/say-time";
import { laneWords } from "./lane-words";

/** The chart the nurse sees, in plain words; what it shows stands beside it in sentences and a table. */
export async function OwnChart({ timeline, timeZone }: { timeline: Timeline; timeZone: string }) {
  const t = await getTranslations("history");
  const language = await getLocale();
  const lanes = tellLanes(
    timeline,
    laneWords({ t, language, time: timeSayer(language, timeZone) }),
  );
  if (timeline.episodes.length === 0) return <p className="text-ink-soft">{t("chart.none")}</p>;
  return (
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
  );
}
