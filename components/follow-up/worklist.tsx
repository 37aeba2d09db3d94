"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { KnownWorklist } from "./ask-worklist";
import { ConnectionNotice } from "./connection-notice";
import { FollowUpTable } from "./follow-up-table";
import { UrgencyCounts } from "./urgency-counts";
import { useArrivals } from "./use-arrivals";
import { useNow } from "./use-now";
import { useWorklist } from "./use-worklist";

export type WorklistProps = {
  /** Where the list is asked for again: GET /api/worklist with the filters of this page. */
  address: string;
  /** The list as the page was made with it, and its tag: the first time it is asked for again carries it. */
  first: KnownWorklist;
  /** Whom the list is about. */
  kind: "team" | "clinic" | "search";
  /** Shown in place of a list without rows. */
  empty: ReactNode;
};

/** A list that renews itself while it is looked at, and says when it cannot. */
export function Worklist(props: WorklistProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <LiveList {...props} />
    </QueryClientProvider>
  );
}

function LiveList({ address, first, kind, empty }: WorklistProps) {
  const t = useTranslations("worklist");
  const now = useNow(first.list.at, 5);
  const { list, heardAt, end } = useWorklist(address, first);
  const { isNew, open } = useArrivals(list.rows);
  const arrived = list.rows.filter(isNew);
  return (
    <>
      <ConnectionNotice now={now} heardAt={heardAt} end={end} />
      <UrgencyCounts counts={list.counts} kind={kind} />
      <p role="status" className="sr-only">
        {arrived.map(({ name, reason }) => t("arrived", { name, reason })).join(" ")}
      </p>
      {list.rows.length > 0 ? (
        <FollowUpTable rows={list.rows} now={now} isNew={isNew} onOpen={open} />
      ) : (
        empty
      )}
    </>
  );
}
