"use server";

import { refresh } from "next/cache";
import { asNurse } from "@/auth/action";
import { refuse } from "@/auth/refusal";
import { acknowledgeAlerts as acknowledge, closeAlerts as close } from "@/db/commands/alerts";
import { acknowledgement, closing } from "@/domain/closing";

const CHANGES_ALERTS = { verb: "change", object: "alerts" } as const;

export const acknowledgeAlerts = asNurse(CHANGES_ALERTS, acknowledgement, async (nurse, said) => {
  const changed = await acknowledge(nurse, said, new Date());
  refresh();
  return changed.status === "done" ? "acknowledged" : refuse(changed.reason);
});

export const closeAlerts = asNurse(CHANGES_ALERTS, closing, async (nurse, said) => {
  const changed = await close(nurse, said, new Date());
  refresh();
  return changed.status === "done" ? "closed" : refuse(changed.reason);
});
