import type { FormEventHandler } from "react";
import { Fieldset } from "./fieldset";

export type Answer = { value: string; label: string; detail?: string | undefined };

type AnswerGroupProps = {
  name: string;
  question: string;
  answers: readonly Answer[];
  /** What was answered before, to come back to; nothing is chosen for the reader. */
  defaultValue?: string | undefined;
  /** Stacked for thumbs; in a row for two or three short answers. */
  layout: "stacked" | "row";
  legendLook: "question" | "heading";
  isRequired?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  onChange?: FormEventHandler<HTMLFieldSetElement>;
};

/** One question and its answers as large native radio buttons; works before scripts load. */
export function AnswerGroup(props: AnswerGroupProps) {
  const { name, question, answers, defaultValue, layout, isRequired = false, ...rest } = props;
  return (
    <Fieldset {...rest} id={name} legend={question}>
      <div className={LAYOUTS[layout]}>
        {answers.map((answer) => (
          <label key={answer.value} className={ANSWER_LOOK}>
            <input
              type="radio"
              name={name}
              value={answer.value}
              defaultChecked={answer.value === defaultValue}
              required={isRequired}
              className="size-5 shrink-0 focus-visible:outline-none"
            />
            <span>
              {answer.label}
              {answer.detail && (
                <span className="text-small block font-normal text-ink-soft">{answer.detail}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

const LAYOUTS = {
  stacked: "flex flex-col gap-2",
  row: "grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-2",
};

/** The look of an answer that is chosen by its whole card. */
export const ANSWER_LOOK =
  "flex min-h-14 cursor-pointer items-center gap-3 rounded-md border border-ink-soft bg-surface " +
  "px-4 py-3 transition-colors hover:border-ink has-checked:border-accent " +
  "has-checked:bg-accent/8 has-checked:font-semibold has-checked:outline-1 " +
  "has-checked:-outline-offset-2 has-checked:outline-accent has-focus-visible:outline-2 " +
  "has-focus-visible:outline-offset-2 has-focus-visible:outline-accent " +
  "has-focus-visible:outline-solid has-disabled:cursor-not-allowed has-disabled:opacity-60";
