import { OctagonAlert, Phone } from "lucide-react";
import type { RuleId } from "@/domain/clinical/ids";
import { adviceText } from "./advice-text";
import { type Calling, numberAt, telephone } from "./calling";
import { fill } from "./fill";
import type { FormQuestions, ReportWords } from "./form-questions";

/** An emergency fills the screen: what to do, the call, and then the rest. It never stops the report. */
export function EmergencyAdvice({ ruleIds, seen, advice, calling, words }: EmergencyAdviceProps) {
  const { emergencyNumber } = calling;
  const { number } = numberAt(new Date(), calling);
  const { because, whatToDo } = adviceText(ruleIds, advice);
  return (
    <dialog
      open
      ref={openAsModal}
      aria-labelledby="emergency-title"
      className="fixed inset-0 z-50 m-0 size-full max-h-none max-w-none overflow-y-auto bg-emergency-now text-paper"
    >
      <input type="hidden" name="seen" value={[...seen, ...ruleIds].join(" ")} />
      <div className="mx-auto flex min-h-full max-w-patient flex-col gap-5 px-4 py-6 sm:px-5">
        <h2
          id="emergency-title"
          className="flex items-center gap-3 text-3xl font-bold tracking-tight"
        >
          <OctagonAlert aria-hidden className="size-9 shrink-0" strokeWidth={1.5} />
          {fill(words.emergencyTitle, { number: emergencyNumber })}
        </h2>
        <div className="text-xl">
          <p>{because.join(" ")}</p>
          {whatToDo.map((sentence) => (
            <p key={sentence} className="mt-2 font-semibold">
              {sentence}
            </p>
          ))}
        </div>
        <a href={telephone(emergencyNumber)} className={CALL}>
          <Phone aria-hidden className="size-7 shrink-0" strokeWidth={1.5} />
          {fill(words.emergencyCall, { number: emergencyNumber })}
        </a>
        <a
          href={telephone(number)}
          className="flex min-h-11 items-center justify-center gap-2 underline underline-offset-4"
        >
          {fill(words.emergencyAlso, { number })}
        </a>
        <div className="mt-auto flex flex-col gap-3 pt-4">
          <button type="submit" name="go" value="send" className={OTHER}>
            {words.emergencySend}
          </button>
          <button type="submit" name="go" value="change" className={OTHER}>
            {words.emergencyBack}
          </button>
        </div>
      </div>
    </dialog>
  );
}

export type EmergencyAdviceProps = {
  ruleIds: readonly RuleId[];
  /** Rules whose advice was shown before. */
  seen: readonly string[];
  advice: FormQuestions["advice"];
  calling: Calling;
  words: ReportWords;
};

/** With scripts the rest of the page is out of reach until it is answered; without, it covers it. */
function openAsModal(dialog: HTMLDialogElement | null) {
  if (!dialog || dialog.matches(":modal")) return;
  dialog.removeAttribute("open");
  dialog.showModal();
}

const CALL =
  "flex min-h-20 items-center justify-center gap-3 rounded-md bg-paper px-4 text-2xl font-bold text-emergency-now focus-visible:outline-4 focus-visible:outline-offset-4 focus-visible:outline-paper";
const OTHER =
  "flex min-h-14 w-full items-center justify-center rounded-md border-2 border-paper px-4 py-2 font-semibold focus-visible:outline-4 focus-visible:outline-offset-2 focus-visible:outline-paper";
