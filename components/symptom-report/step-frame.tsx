import type { ReactNode } from "react";

/** One screen: its question, its answers, and then the way on. */
export function StepFrame({ title, lead, isFocused, children, buttons }: StepFrameProps) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <h1
          ref={isFocused ? takeFocus : null}
          tabIndex={-1}
          className="text-2xl font-bold tracking-tight outline-none"
        >
          {title}
        </h1>
        {lead && <p className="mt-2 text-ink-soft">{lead}</p>}
      </header>
      {children}
      <div className="flex flex-col gap-3">{buttons}</div>
    </div>
  );
}

export type StepFrameProps = {
  title: string;
  lead?: ReactNode;
  /** After a move the new question is read first; not when the page opens. */
  isFocused: boolean;
  children?: ReactNode;
  buttons: ReactNode;
};

function takeFocus(heading: HTMLElement | null) {
  heading?.focus({ preventScroll: true });
}
