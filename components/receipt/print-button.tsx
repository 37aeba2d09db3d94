"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Prints the page; there is nothing to press where no script runs. */
export function PrintButton({ label }: { label: string }) {
  return (
    <span className="contents [@media(scripting:none)]:hidden">
      <Button kind="quiet" onClick={() => window.print()}>
        <Printer aria-hidden className="size-5" strokeWidth={1.5} />
        {label}
      </Button>
    </span>
  );
}
