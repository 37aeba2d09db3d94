"use client";

import "./globals.css";
import { FailedPage } from "@/components/trouble/failed-page";
import { trouble } from "@/i18n/en/trouble";

/** Takes the place of the whole document when even the layout failed. */
export default function DocumentFailed({ error, reset }: DocumentFailedProps) {
  return (
    <html lang="en">
      <body>
        <FailedPage words={trouble.failed} reference={error.digest} retry={reset} />
      </body>
    </html>
  );
}

type DocumentFailedProps = { error: Error & { digest?: string }; reset: () => void };
