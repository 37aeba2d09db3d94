import type { StripSource } from "@/components/week-ruler/strip";
import { addDays, type CalendarDate, daysBetween } from "@/domain/calendar";
import type { StripEpisode } from "@/domain/follow-up/follow-up";

/**
 * Episodes as the strip's ruler takes them, each at its peak throughout: the follow-up row keeps
 * no more than the worst answer. One that goes on reaches today.
 */
export function peakEpisodes(
  strip: readonly StripEpisode[],
  today: CalendarDate,
): StripSource["episodes"] {
  return strip.map(({ onset, resolvedOn, peakScore }) => {
    const end = resolvedOn ?? today;
    const weeks = Math.max(0, Math.ceil(daysBetween(onset, end) / 7));
    const days = Array.from({ length: weeks }, (_, week) => addDays(onset, week * 7));
    const levels = [...days, end].map((day) => ({ day, score: peakScore, patientGrade: null }));
    return { onset, resolvedOn, peakScore, levels };
  });
}
