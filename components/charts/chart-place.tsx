"use client";

import type { ReactNode } from "react";

type ChartPlaceProps = {
  wideHeight: number;
  narrowHeight: number;
  /** Stands until the drawing does, or for good where scripts never load. */
  loading: string;
  children: ReactNode;
};

/** Keeps the chart's real height from the first paint on, so that nothing below it moves. */
export function ChartPlace({ wideHeight, narrowHeight, loading, children }: ChartPlaceProps) {
  return (
    <div className="@container relative border-y border-line bg-surface print:border-0">
      <svg
        aria-hidden="true"
        width="1"
        height={wideHeight}
        className="hidden @2xl:block noscript:hidden!"
      />
      <svg
        aria-hidden="true"
        width="1"
        height={narrowHeight}
        className="block @2xl:hidden noscript:hidden!"
      />
      <p className="animate-skeleton absolute inset-x-0 top-4 px-4 text-sm noscript:static noscript:py-3 text-ink-soft">
        {loading}
      </p>
      <div className="absolute inset-0">{children}</div>
    </div>
  );
}
