import { useQuery } from "@tanstack/react-query";
import { askWorklist, type KnownWorklist, SignedOut } from "./ask-worklist";
import type { SaidWorklist } from "./said-follow-up";

const EVERY_MS = 5_000;

/** The list as the server last said it: `first` until scripts run, then asked for while the screen is looked at. */
export function useWorklist(address: string, first: SaidWorklist) {
  const query = useQuery<KnownWorklist>({
    queryKey: ["worklist", address],
    queryFn: ({ client, queryKey, signal }) =>
      askWorklist(address, client.getQueryData(queryKey) ?? { list: first, etag: null }, signal),
    initialData: { list: first, etag: null },
    initialDataUpdatedAt: Date.parse(first.at),
    refetchInterval: ({ state }) => (state.error instanceof SignedOut ? false : EVERY_MS),
    retry: false,
  });
  return {
    list: query.data.list,
    heardAt: query.dataUpdatedAt,
    isSignedOut: query.error instanceof SignedOut,
  };
}
