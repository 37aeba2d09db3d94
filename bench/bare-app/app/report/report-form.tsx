"use client";

import { useActionState } from "react";
import { sendReport } from "./send-report";

export function ReportForm() {
  const [, formAction] = useActionState(sendReport, { status: "idle" });
  return <form action={formAction} />;
}
