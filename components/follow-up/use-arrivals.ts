import { useCallback, useEffect, useState } from "react";
import type { SaidFollowUp } from "./said-follow-up";

/** Kept for the tab, so that looking at one patient does not make the others look seen. */
const KEY = "onset.arrivals";

type Arrivals = { known: readonly string[]; marked: readonly string[] };

/** Emergencies that came while the screen was open; marked until opened, or taken on by somebody. */
export function useArrivals(rows: readonly SaidFollowUp[]) {
  const [marked, setMarked] = useState<readonly string[]>([]);
  useEffect(() => {
    const now = rows.filter(isWaitingEmergency).map(keyOf);
    const before = read() ?? { known: now, marked: [] };
    const fresh = now.filter((key) => !before.known.includes(key));
    const stillMarked = before.marked.filter((key) => now.includes(key));
    setMarked(write({ known: now, marked: [...stillMarked, ...fresh] }).marked);
  }, [rows]);
  const open = useCallback((row: SaidFollowUp) => {
    const { known, marked: before } = read() ?? { known: [], marked: [] };
    setMarked(write({ known, marked: before.filter((key) => key !== keyOf(row)) }).marked);
  }, []);
  return { isNew: (row: SaidFollowUp) => marked.includes(keyOf(row)), open };
}

function isWaitingEmergency({ urgency, state }: SaidFollowUp): boolean {
  return urgency === "emergency-now" && state === "open";
}

function keyOf({ patientId, since }: SaidFollowUp): string {
  return `${patientId} ${since?.at ?? ""}`;
}

function read(): Arrivals | null {
  const kept = sessionStorage.getItem(KEY);
  return kept === null ? null : JSON.parse(kept);
}

function write(arrivals: Arrivals): Arrivals {
  sessionStorage.setItem(KEY, JSON.stringify(arrivals));
  return arrivals;
}
