"use client";

import { type ReactNode, useActionState } from "react";
import type { Outcome } from "@/domain/outcome";
import { Notice } from "../ui/notice";

export type ActionFormProps<Accepted extends string, Reason extends string> = {
  action: (
    previous: Outcome<Accepted, Reason>,
    form: FormData,
  ) => Promise<Outcome<Accepted, Reason>>;
  /** What is said for each reason the action may refuse for. */
  refusals: Readonly<Record<Reason, string>>;
  /** What is said for each thing the action may have done. */
  done: Readonly<Record<Accepted, string>>;
  children: ReactNode;
};

/** A form, what came of it above its fields, and what was typed kept when it was refused. */
export function ActionForm<Accepted extends string, Reason extends string>(
  props: ActionFormProps<Accepted, Reason>,
) {
  const { action, refusals, done, children } = props;
  const [outcome, formAction, isPending] = useActionState(action, { status: "idle" });
  return (
    <form
      action={formAction}
      aria-busy={isPending}
      onReset={(event) => event.preventDefault()} // React empties a form after its action
      className="flex flex-col gap-4"
    >
      {outcome.status === "rejected" && (
        <Notice kind="trouble" title={refusals[outcome.reason]} isAnnounced />
      )}
      {outcome.status === "accepted" && (
        <Notice kind="done" title={done[outcome.value]} isAnnounced />
      )}
      {children}
    </form>
  );
}
