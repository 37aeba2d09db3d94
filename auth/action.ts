import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { countTry } from "@/db/commands/rate-limits";
import type { Role } from "@/domain/access";
import type { CommonRefusal, Outcome } from "@/domain/outcome";
import type { Admin, Nurse, Reporter, Viewer, ViewerOf } from "@/domain/viewer";
import { clientAddress } from "./client-address";
import { readCookie } from "./cookies";
import { type Deed, type Doer, mayDo } from "./deed";
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

/** An action of the patient, or of the caregiver who reports for one. The access matrix must grant the deed. */
export function asReporter<S extends z.ZodType, Result>(
  deed: Deed,
  schema: S,
  work: Work<Reporter, S, Result>,
): ActionOf<Result> {
  return madeAction(signedInTo(deed, "patient", "caregiver"), schema, work);
}

export function asNurse<S extends z.ZodType, Result>(
  deed: Deed,
  schema: S,
  work: Work<Nurse, S, Result>,
): ActionOf<Result> {
  return madeAction(signedInTo(deed, "nurse"), schema, work);
}

export function asAdmin<S extends z.ZodType, Result>(
  deed: Deed,
  schema: S,
  work: Work<Admin, S, Result>,
): ActionOf<Result> {
  return madeAction(signedInTo(deed, "admin"), schema, work);
}

/** An action at the door: whoever asks, from one network address. */
export function asAnyone<S extends z.ZodType, Result>(
  deed: Deed,
  schema: S,
  work: Work<Anyone, S, Result>,
): ActionOf<Result> {
  return madeAction(atTheDoor(deed), schema, work);
}

/** Somebody who has proved nothing yet. */
export type Anyone = { role: "anyone"; clientAddress: string };

/** What an action does and for whom it was made; the access matrix says who of them may. */
type Declared = { deed: Deed; doers: readonly Doer[] };
type Door<Who> = Declared & { ask: () => Promise<Who | Refusal<CommonRefusal>> };

const made = new WeakMap<object, Declared>();

/** What an action made here declared; null for any other. A test walks all of actions/ with it. */
export function declaredBy(action: unknown): Declared | null {
  return typeof action === "function" ? (made.get(action) ?? null) : null;
}

/** Every action settles, in this order: the origin, the person, their pace, and the form. */
function madeAction<Who extends Viewer | Anyone, S extends z.ZodType, Result>(
  { ask, deed, doers }: Door<Who>,
  schema: S,
  work: Work<Who, S, Result>,
): ActionOf<Result> {
  const action: ActionOf<Result> = async (_previous, form) => {
    const result = await settle(ask, schema, work, form);
    return result instanceof Refusal
      ? { status: "rejected", reason: result.reason as ReasonIn<Result>, fields: result.fields }
      : { status: "accepted", value: result as Exclude<Result, Refusal<string>> };
  };
  made.set(action, { deed, doers });
  return action;
}

async function settle<Who extends Viewer | Anyone, S extends z.ZodType, Result>(
  ask: Door<Who>["ask"],
  schema: S,
  work: Work<Who, S, Result>,
  form: unknown,
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

function signedInTo<R extends Role>(deed: Deed, ...roles: readonly R[]): Door<ViewerOf<R>> {
  const ask = async () => {
    const moment = { now: new Date(), isActivity: true };
    const viewer = await findSessionViewer(await readCookie("session"), moment);
    if (!viewer) return refuse("not-signed-in");
    return isOneOf(viewer, roles) && mayDo(viewer.role, deed) ? viewer : refuse("not-allowed");
  };
  return { deed, doers: roles, ask };
}

function atTheDoor(deed: Deed): Door<Anyone> {
  const ask = async () =>
    mayDo("door", deed)
      ? { role: "anyone" as const, clientAddress: clientAddress(await headers()) }
      : refuse("not-allowed");
  return { deed, doers: ["door"], ask };
}

function paceOf(who: Viewer | Anyone) {
  return who.role === "anyone"
    ? limitOf("client", who.clientAddress)
    : limitOf("action", who.accountId);
}

function idsOf(who: Viewer | Anyone) {
  if (who.role === "anyone") return { clinicId: null, accountId: null };
  return { clinicId: who.clinicId, accountId: who.accountId };
}
