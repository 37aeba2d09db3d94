import { TextArea } from "@/components/ui/text-area";
import { fill } from "./fill";
import type { StepProps } from "./step-props";

/** Own words, with what is left of the room for them. */
export function NoteField({ fields, questions, words, errorOf }: StepProps) {
  const left = questions.noteLength - (fields.note ?? "").replaceAll("\r\n", "\n").length;
  return (
    <div>
      <TextArea
        name="note"
        label={words.note}
        hint={words.noteHint}
        error={errorOf("note")}
        defaultValue={fields.note}
      />
      <p
        className={`text-small mt-1 text-right tabular-nums ${left < 0 ? "font-semibold" : "text-ink-soft"}`}
      >
        {left < 0 ? fill(words.noteOver, { count: -left }) : fill(words.noteLeft, { count: left })}
      </p>
    </div>
  );
}
