import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireNurse } from "@/auth/require";
import { Worklist } from "@/components/follow-up/worklist";
import { WorklistFilters } from "@/components/follow-up/worklist-filters";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { openWorklist } from "@/db/queries/follow-ups";
import { writeCursor } from "@/db/queries/worklist-cursor";
import { sayWorklist } from "./say-follow-up";
import { WorklistEmpty } from "./worklist-empty";
import { forgivingParams, worklistQuery } from "./worklist-params";
import { worklistTag } from "./worklist-tag";

type WorklistPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("worklist"))("title") };
}

export default async function WorklistPage({ searchParams }: WorklistPageProps) {
  const nurse = await requireNurse("follow_ups");
  const { scope, q: search, after } = forgivingParams.parse(await searchParams);
  const now = new Date();
  const page = await openWorklist(nurse, { scope, search, after, now });
  const t = await getTranslations("worklist");
  const { worklist, common } = await getMessages();
  const query = worklistQuery({ scope, q: search, after: after && writeCursor(after) });
  return (
    <>
      <PageHeader title={t("title")} />
      <WorklistFilters
        words={{
          label: t("filter.label"),
          showing: t("filter.showing"),
          search: t("filter.search"),
          find: t("filter.find"),
          clear: t("filter.clear"),
          scope: { team: t("filter.scope.team"), clinic: t("filter.scope.clinic") },
        }}
        scope={scope}
        search={search}
        hrefOf={(each) => `/worklist${worklistQuery({ scope: each, q: null, after: null })}`}
      />
      <NextIntlClientProvider messages={{ worklist, common }}>
        <Worklist
          key={query}
          address={`/api/worklist${query}`}
          first={{ list: await sayWorklist(page, now), etag: worklistTag(nurse, query, page) }}
          kind={search ? "search" : scope}
          empty={<WorklistEmpty scope={scope} search={search} isFirstPage={after === null} />}
        />
      </NextIntlClientProvider>
      <nav className="flex flex-wrap gap-3 pt-6">
        {after && (
          <LinkButton
            kind="quiet"
            href={`/worklist${worklistQuery({ scope, q: search, after: null })}`}
          >
            {t("first")}
          </LinkButton>
        )}
        {page.next && (
          <LinkButton
            kind="quiet"
            href={`/worklist${worklistQuery({ scope, q: search, after: page.next })}`}
          >
            {t("next", { count: page.followUps.length })}
          </LinkButton>
        )}
      </nav>
    </>
  );
}
