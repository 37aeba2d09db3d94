"use client";

import { type ReactNode, useActionState } from "react";
import type { Outcome } from "@/domain/outcome";
import { Notice } from "../ui/notice";

export type ActionFormProps<Reason extends string> = {
  /** Leads to another page once it is done. */
  action: (previous: Outcome<never, Reason>, form: FormData) => Promise<Outcome<never, Reason>>;
  /** What is said for each reason the action may refuse for. */
  refusals: Readonly<Record<Reason, string>>;
  children: ReactNode;
};

/** A form, what came of it above its fields, and what was typed kept when it was refused. */
export function ActionForm<Reason extends string>(props: ActionFormProps<Reason>) {
  const { action, refusals, children } = props;
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
      {children}
    </form>
  );
}
