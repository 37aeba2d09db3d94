"use client";

import { useActionState } from "react";
import type { Outcome } from "@/domain/outcome";

export type SignOutFormProps<Reason extends string> = {
  label: string;
  signOut: (previous: Outcome<never, Reason>, form: FormData) => Promise<Outcome<never, Reason>>;
};

/** Signs out, with scripts or without. */
export function SignOutForm<Reason extends string>({ label, signOut }: SignOutFormProps<Reason>) {
  const [, formAction, isPending] = useActionState(signOut, { status: "idle" });
  return (
    <form action={formAction} aria-busy={isPending}>
      <button
        type="submit"
        className="inline-flex min-h-11 items-center rounded-md px-3 text-ink-soft hover:bg-surface hover:text-ink"
      >
        {label}
      </button>
    </form>
  );
}
