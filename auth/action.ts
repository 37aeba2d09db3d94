import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { countTry } from "@/db/commands/rate-limits";
import type { Role } from "@/domain/access";
import type { CommonRefusal, Outcome } from "@/domain/outcome";
import type { Admin, Nurse, Reporter, Viewer, ViewerOf } from "@/domain/viewer";
import { clientAddress } from "./client-address";
import { readCookie } from "./cookies";
import { readForm } from "./form";
import { limitOf } from "./limits";
import { noteSurprise } from "./log";
import { isOwnOrigin } from "./origin";
import { Refusal, refuse } from "./refusal";
import { isOneOf } from "./require";
import { findSessionViewer } from "./session";

/** A server action as `useActionState` takes it; works with scripts and without. */
type Action<Accepted, Reason extends string> = (
  previous: Outcome<Accepted, Reason | CommonRefusal>,
  form: FormData,
) => Promise<Outcome<Accepted, Reason | CommonRefusal>>;

/** What an action does once who and what are settled: its result is a value, or `refuse(reason)`. */
type Work<Who, S extends z.ZodType, Result> = (who: Who, input: z.output<S>) => Promise<Result>;

type ActionOf<Result> = Action<Exclude<Result, Refusal<string>>, ReasonIn<Result>>;
type ReasonIn<Result> = Result extends Refusal<infer Reason> ? Reason : never;

/** An action of the patient, or of the caregiver who reports for one. */
export function asReporter<S extends z.ZodType, Result>(
  schema: S,
  work: Work<Reporter, S, Result>,
): ActionOf<Result> {
  return madeAction(schema, signedInAs("patient", "caregiver"), work);
}

export function asNurse<S extends z.ZodType, Result>(
  schema: S,
  work: Work<Nurse, S, Result>,
): ActionOf<Result> {
  return madeAction(schema, signedInAs("nurse"), work);
}

export function asAdmin<S extends z.ZodType, Result>(
  schema: S,
  work: Work<Admin, S, Result>,
): ActionOf<Result> {
  return madeAction(schema, signedInAs("admin"), work);
}

/** An action at the door: whoever asks, from one network address. */
export function asAnyone<S extends z.ZodType, Result>(
  schema: S,
  work: Work<Anyone, S, Result>,
): ActionOf<Result> {
  return madeAction(schema, anyone, work);
}

/** Somebody who has proved nothing yet. */
export type Anyone = { role: "anyone"; clientAddress: string };

const made = new WeakSet<object>();

/** Whether an action was made here; a test walks all of actions/ with it. */
export function isMadeByWrapper(action: unknown): boolean {
  return typeof action === "function" && made.has(action);
}

type Ask<Who> = () => Promise<Who | Refusal<CommonRefusal>>;

/** Every action settles, in this order: the origin, the person, their pace, and the form. */
function madeAction<Who extends Viewer | Anyone, S extends z.ZodType, Result>(
  schema: S,
  ask: Ask<Who>,
  work: Work<Who, S, Result>,
): ActionOf<Result> {
  const action: ActionOf<Result> = async (_previous, form) => {
    const result = await settle(schema, ask, work, form);
    return result instanceof Refusal
      ? { status: "rejected", reason: result.reason as ReasonIn<Result>, fields: result.fields }
      : { status: "accepted", value: result as Exclude<Result, Refusal<string>> };
  };
  made.add(action);
  return action;
}

async function settle<Who extends Viewer | Anyone, S extends z.ZodType, Result>(
  schema: S,
  ask: Ask<Who>,
  work: Work<Who, S, Result>,
  form: FormData,
): Promise<Result | Refusal<CommonRefusal>> {
  if (!isOwnOrigin(await headers())) return refuse("wrong-origin");
  const who = await ask();
  if (who instanceof Refusal) return who;
  if (!(await countTry([paceOf(who)], new Date()))) return refuse("too-many-tries");
  const input = readForm(schema, form);
  if (input instanceof Refusal) return input;
  try {
    return await work(who, input);
  } catch (surprise) {
    unstable_rethrow(surprise); // a redirect is how an action answers, not a surprise
    throw noteSurprise(surprise, idsOf(who));
  }
}

function signedInAs<R extends Role>(...roles: readonly R[]): Ask<ViewerOf<R>> {
  return async () => {
    const moment = { now: new Date(), isActivity: true };
    const viewer = await findSessionViewer(await readCookie("session"), moment);
    if (!viewer) return refuse("not-signed-in");
    return isOneOf(viewer, roles) ? viewer : refuse("not-allowed");
  };
}

const anyone: Ask<Anyone> = async () => ({
  role: "anyone",
  clientAddress: clientAddress(await headers()),
});

function paceOf(who: Viewer | Anyone) {
  return who.role === "anyone"
    ? limitOf("client", who.clientAddress)
    : limitOf("action", who.accountId);
}

function idsOf(who: Viewer | Anyone) {
  if (who.role === "anyone") return { clinicId: null, accountId: null };
  return { clinicId: who.clinicId, accountId: who.accountId };
}
