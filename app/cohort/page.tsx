import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireNurse } from "@/auth/require";
import { OnsetMap } from "@/components/charts/onset-map";
import { ClassFilter } from "@/components/cohort/class-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { OnsetTable } from "@/components/week-ruler/onset-table";
import { RulerKey } from "@/components/week-ruler/ruler-key";
import { tellOnsetMap } from "@/components/week-ruler/tell-onset-map";
import { findCohort } from "@/db/queries/cohort";
import { DRUG_CLASSES } from "@/domain/clinical/ids";
import { expectedWindows } from "@/domain/clinical/onset-windows";
import { mapWords } from "./map-words";

const drugClass = z.enum(DRUG_CLASSES).nullable().catch(null).default(null);

type CohortPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("cohort"))("title") };
}

export default async function CohortPage({ searchParams }: CohortPageProps) {
  const nurse = await requireNurse("episodes");
  const chosen = drugClass.parse((await searchParams).class);
  const cohort = await findCohort(nurse, chosen);
  const t = await getTranslations("cohort");
  const map = tellOnsetMap(
    {
      marks: cohort.marks,
      windows: expectedWindows(chosen ?? "any"),
      hrefOf: (patientId) => `/patients/${patientId}`,
    },
    await mapWords(),
  );
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("sentence", {
          onsets: cohort.onsets,
          patients: cohort.patients,
          patientsWithOnset: cohort.patientsWithOnset,
          delayed: cohort.delayedOnsets,
          immediate: cohort.onsets - cohort.delayedOnsets,
        })}
      />
      <ClassFilter
        words={{ label: t("filter.label"), showing: t("filter.showing") }}
        choices={[null, ...DRUG_CLASSES].map((each) => ({
          href: each ? `/cohort?class=${each}` : "/cohort",
          label: t(`filter.class.${each ?? "all"}`),
          isChosen: each === chosen,
        }))}
      />
      {cohort.onsets === 0 ? (
        <EmptyState title={t("empty.title")} text={t("empty.text")}>
          <LinkButton kind="quiet" href="/cohort">
            {t("empty.step")}
          </LinkButton>
        </EmptyState>
      ) : (
        <section aria-labelledby="map">
          <h2 id="map" className="text-xl font-semibold">
            {t("map.title")}
          </h2>
          <p className="max-w-reading pb-3 text-ink-soft">
            {t("bins", { weeks: cohort.binWeeks })}{" "}
            {t(chosen ? "map.windowsOfClass" : "map.windowsOfAll")}
          </p>
          <OnsetMap map={map} />
          <div className="pt-3">
            <RulerKey
              highest={4}
              words={{
                title: t("map.key.title"),
                levels: t("map.key.levels"),
                immediate: t("map.key.immediate"),
                delayed: t("map.key.delayed"),
                window: t("map.key.window"),
              }}
            />
          </div>
          <details className="pt-2">
            <summary className="w-fit cursor-pointer py-2 text-accent underline underline-offset-3">
              {t("map.table")}
            </summary>
            <div className="pt-3">
              <OnsetTable map={map} />
            </div>
          </details>
        </section>
      )}
    </>
  );
}
