import { type ReactNode, startTransition, useEffect, useRef } from "react";
import type { Outcome } from "@/domain/outcome";

type KeptFormProps = {
  /** The form action of `useActionState`, and what came of it. */
  action: (form: FormData) => void;
  outcome: Outcome<unknown>;
  isPending: boolean;
  children: ReactNode;
};

/** A form that keeps what was written when it is refused; without scripts it is sent as it stands. */
export function KeptForm({ action, outcome, isPending, children }: KeptFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (outcome.status === "accepted") form.current?.reset();
  }, [outcome]);
  return (
    <form
      ref={form}
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending) return;
        const said = new FormData(event.currentTarget);
        startTransition(() => action(said));
      }}
      className="flex flex-col gap-5"
    >
      {children}
    </form>
  );
}
