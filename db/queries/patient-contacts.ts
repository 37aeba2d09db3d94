import type { CalendarDate } from "@/domain/calendar";
import type { ContactKind, ContactResult } from "@/domain/contact";
import type { Nurse } from "@/domain/viewer";
import type { Transaction } from "../client";
import { runNamed } from "../named";
import { CONTACTS } from "./patient-statements";

/** What a nurse did, newest first on the page. */
export type PatientContact = {
  id: string;
  kind: ContactKind;
  result: ContactResult;
  note: string | null;
  nextCallOn: CalendarDate | null;
  madeByName: string;
  madeAt: Date;
  /** How many alerts it was about. */
  alertCount: number;
};

export async function listPatientContacts(
  tx: Transaction,
  nurse: Nurse,
  patientId: string,
): Promise<readonly PatientContact[]> {
  const rows = await runNamed<ContactRow>(tx, CONTACTS, [nurse.clinicId, patientId]);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    result: row.result,
    note: row.note,
    nextCallOn: row.next_call_on,
    madeByName: row.made_by_name,
    madeAt: row.made_at,
    alertCount: row.alert_count,
  }));
}

type ContactRow = {
  id: string;
  kind: ContactKind;
  result: ContactResult;
  note: string | null;
  next_call_on: CalendarDate | null;
  made_by_name: string;
  made_at: Date;
  alert_count: number;
};
