"use client";

import { useActionState } from "react";
import { sendReport, sendReportInPlace } from "./send-report";

export function ReportForm() {
  const [, andLead] = useActionState(sendReport, { status: "idle" as const });
  const [, inPlace] = useActionState(sendReportInPlace, { status: "idle" as const });
  return (
    <form action={andLead}>
      <button type="submit">Send</button>
      <button type="submit" formAction={inPlace}>
        Send and stay
      </button>
    </form>
  );
}
