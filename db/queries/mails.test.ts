import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freshDatabase } from "@/ops/fresh-database";
import { postMail } from "../mails";
import { appPool, inTransaction } from "../pool";
import { type KnownClinic, seedTinyClinic } from "../seed/fixtures";
import { listDemonstrationMails } from "./mails";

const NOW = new Date("2026-11-23T09:00:00Z");
let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic & { elsewhere: KnownClinic };

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  vi.stubEnv("ONSET_DEMO", "1");
  vi.stubEnv("SMTP_URL", "");
  clinic = await seedTinyClinic(database.url, { tag: "box", today: NOW, startedDaysAgo: 10 });
  const { clinicId, nurse } = clinic;
  await inTransaction({ role: "system", clinicId }, (tx) =>
    tx.execute(sql`update sign_in_addresses set email = 'nurse@demo.onset'
      where clinic_id = ${clinicId} and email = ${nurse.email}`),
  );
  for (const { clinicId } of [clinic, clinic.elsewhere]) {
    await inTransaction({ role: "system", clinicId }, (tx) =>
      postMail(tx, { clinicId, email: `to@${clinicId}` }, { subject: "Subject", body: "Body" }),
    );
  }
});

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

test("the mailbox holds the demonstration's mail alone, also when the second lock is open", async () => {
  const own = [{ recipient: `to@${clinic.clinicId}` }];
  expect(await listDemonstrationMails()).toMatchObject(own);
  const owner = new pg.Client(database.url);
  await owner.connect();
  await owner.query("alter table mails disable row level security");
  await owner.end();
  expect(await listDemonstrationMails()).toMatchObject(own);
});
