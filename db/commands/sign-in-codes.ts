import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { audit } from "../audit";
import type { Transaction } from "../client";
import { doorOf, doorTo, findKnownAddress, type KnownAccount } from "../known-address";
import { type Letter, postMail } from "../mails";
import { inTransaction } from "../pool";
import { accounts } from "../schema/accounts";
import { signInCodes } from "../schema/sign-in-codes";

/** A code that is asked for: `id` binds it to the browser that asked, `replaces` is the one it had before. */
export type CodeRequest = {
  email: string;
  id: string;
  replaces: string | null;
  codeHash: string;
  now: Date;
  expiresAt: Date;
};

/**
 * Keeps a code for a patient or caregiver and posts it to them; the code that the same browser had
 * asked for before opens nothing more. Does nothing for an unknown address, for staff, and for a
 * deactivated account, and answers nothing: the caller must not be able to tell. Returns the clinic
 * whose mail waits to be sent.
 */
export function issueSignInCode(
  request: CodeRequest,
  write: (account: { clinicName: string; language: string }) => Letter,
): Promise<string | null> {
  return inTransaction(doorOf(request.email), async (tx) => {
    const account = await findKnownAddress(tx, request.email);
    if (!account || !maySignInByCode(account)) return null;
    const { clinicId, accountId } = account;
    if (request.replaces) await voidCode(tx, account, request.replaces, request.now);
    const { id, codeHash, expiresAt } = request;
    await tx.insert(signInCodes).values({ clinicId, id, accountId, codeHash, expiresAt });
    await postMail(tx, { clinicId, email: request.email }, write(account));
    const door = doorTo(account);
    await audit(tx, door, { action: "sign-in.code-sent", subjectId: accountId, patientId: null });
    return clinicId;
  });
}

/**
 * Tries a code: each try is counted, the fifth wrong one is the last, and a right one opens once.
 * The first sign-in of an invited patient or caregiver makes their account active.
 */
export function tryCode(attempt: {
  email: string;
  id: string;
  codeHash: string;
  now: Date;
}): Promise<KnownAccount | null> {
  return inTransaction(doorOf(attempt.email), async (tx) => {
    const account = await findKnownAddress(tx, attempt.email);
    if (!account || !maySignInByCode(account)) return null;
    if (!(await isRightCode(tx, account, attempt))) return null;
    await voidCode(tx, account, attempt.id, attempt.now);
    if (account.status === "invited") await activate(tx, account);
    return { clinicId: account.clinicId, accountId: account.accountId };
  });
}

function maySignInByCode(account: { role: string; status: string }): boolean {
  const isReporter = account.role === "patient" || account.role === "caregiver";
  return isReporter && account.status !== "deactivated";
}

function isCode({ clinicId, accountId }: KnownAccount, id: string) {
  return and(
    eq(signInCodes.clinicId, clinicId),
    eq(signInCodes.accountId, accountId),
    eq(signInCodes.id, id),
    isNull(signInCodes.usedAt),
  );
}

async function isRightCode(
  tx: Transaction,
  account: KnownAccount,
  attempt: { id: string; codeHash: string; now: Date },
): Promise<boolean> {
  const [tried] = await tx
    .update(signInCodes)
    .set({ triesLeft: sql`${signInCodes.triesLeft} - 1` })
    .where(
      and(
        isCode(account, attempt.id),
        gt(signInCodes.triesLeft, 0),
        gt(signInCodes.expiresAt, attempt.now),
      ),
    )
    .returning({ isRight: sql<boolean>`${signInCodes.codeHash} = ${attempt.codeHash}` });
  return tried?.isRight ?? false;
}

async function voidCode(tx: Transaction, account: KnownAccount, id: string, now: Date) {
  await tx.update(signInCodes).set({ usedAt: now }).where(isCode(account, id));
}

async function activate(tx: Transaction, account: KnownAccount): Promise<void> {
  const { clinicId, accountId } = account;
  await tx
    .update(accounts)
    .set({ status: "active", version: sql`${accounts.version} + 1` })
    .where(and(eq(accounts.clinicId, clinicId), eq(accounts.id, accountId)));
  const event = { action: "account.activated", subjectId: accountId, patientId: null };
  await audit(tx, doorTo(account), event);
}
