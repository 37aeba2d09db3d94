"use client";

import { FailedPage } from "@/components/trouble/failed-page";
import { trouble } from "@/i18n/en/trouble";

/** Stands outside every provider of words, so it brings its own few. */
export default function Failed({ error, reset }: FailedProps) {
  return <FailedPage words={trouble.failed} reference={error.digest} retry={reset} />;
}

type FailedProps = { error: Error & { digest?: string }; reset: () => void };
