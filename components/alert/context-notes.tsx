import type { SaidNote } from "./said-alert";

type ContextNotesProps = {
  notes: readonly SaidNote[];
  words: { title: string; source: string };
};

/** What is true of the patient besides the alerts, each with its sources; nothing when there is none. */
export function ContextNotes({ notes, words }: ContextNotesProps) {
  if (notes.length === 0) return null;
  return (
    <div className="border-t border-line py-3">
      <h3 className="pb-1 text-ink-soft">{words.title}</h3>
      <ul className="flex flex-col gap-1">
        {notes.map(({ id, text, sources }) => (
          <li key={id} className="max-w-reading">
            {text}
            <details className="text-sm text-ink-soft">
              <summary className="w-fit cursor-pointer py-1 underline underline-offset-3">
                {words.source}
              </summary>
              {sources.map((source) => (
                <p key={source} className="pb-1">
                  {source}
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
