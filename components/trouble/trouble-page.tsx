import type { ReactNode } from "react";
import { Wordmark } from "../shell/wordmark";

export type TroublePageProps = {
  title: string;
  text: string;
  detail?: string | undefined;
  /** What one can do now. */
  children: ReactNode;
};

/** A page that could not be shown: what happened, what was kept, what to do. */
export function TroublePage({ title, text, detail, children }: TroublePageProps) {
  return (
    <main className="reading-patient mx-auto flex min-h-dvh max-w-patient flex-col items-start justify-center gap-4 px-5 py-12">
      <Wordmark />
      <h1 className="mt-8 text-2xl font-bold tracking-tight">{title}</h1>
      <p className="max-w-reading text-ink-soft">{text}</p>
      {detail && <p className="text-small break-all text-ink-soft">{detail}</p>}
      <div className="mt-4 flex flex-wrap gap-3">{children}</div>
    </main>
  );
}
