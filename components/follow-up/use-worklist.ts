import { useQuery } from "@tanstack/react-query";
import { askWorklist, type KnownWorklist, OutOfStep, SignedOut } from "./ask-worklist";

const EVERY_MS = 5_000;

/** The list as the server last said it: `first` until scripts run, then asked for while the screen is looked at. */
export function useWorklist(address: string, first: KnownWorklist) {
  const query = useQuery<KnownWorklist>({
    queryKey: ["worklist", address],
    queryFn: ({ client, queryKey, signal }) =>
      askWorklist(address, client.getQueryData(queryKey) ?? first, signal),
    initialData: first,
    initialDataUpdatedAt: Date.parse(first.list.at),
    refetchInterval: ({ state }) => (endOf(state.error) ? false : EVERY_MS),
    retry: false,
  });
  return {
    list: query.data.list,
    heardAt: query.dataUpdatedAt,
    end: endOf(query.error),
  };
}

/** Why asking again would not help; null while it may. */
export type WorklistEnd = "signed-out" | "out-of-step";

function endOf(error: Error | null): WorklistEnd | null {
  if (error instanceof SignedOut) return "signed-out";
  return error instanceof OutOfStep ? "out-of-step" : null;
}
