"use server";

import { refresh } from "next/cache";
import { asNurse } from "@/auth/action";
import { refuse } from "@/auth/refusal";
import { recordContact as record } from "@/db/commands/contacts";
import { contact } from "@/domain/closing";

const ADDS_CONTACT = { verb: "add", object: "contacts" } as const;

export const recordContact = asNurse(ADDS_CONTACT, contact, async (nurse, said) => {
  const kept = await record(nurse, said, new Date());
  refresh();
  if (kept.status !== "refused") return "recorded";
  const fields = kept.reason === "call-day-out-of-reach" ? ["nextCallOn"] : [];
  return refuse(kept.reason, fields);
});
