import { ChevronUp, OctagonAlert, Phone, TriangleAlert } from "lucide-react";
import { adviceText } from "./advice-text";
import type { Advised } from "./advise";
import { type Calling, numberAt, telephone } from "./calling";
import { fill } from "./fill";
import type { FormQuestions, ReportWords } from "./form-questions";

/**
 * What to do today, or what was said of an emergency, kept where the thumb is while the report goes
 * on. The place itself is always there, so that what comes into it is read aloud.
 */
export function AdviceBand(props: AdviceBandProps) {
  const { emergency, sameDay } = props.advised;
  return (
    <div aria-live="polite" className="sticky bottom-0 z-20">
      {(emergency.length > 0 || sameDay.length > 0) && <Band {...props} />}
    </div>
  );
}

function Band({ advised, advice, calling, words }: AdviceBandProps) {
  const isEmergency = advised.emergency.length > 0;
  const { number, isOpen } = isEmergency
    ? { number: calling.emergencyNumber, isOpen: true }
    : numberAt(new Date(), calling);
  const look = LOOKS[isEmergency ? "emergency" : "sameDay"];
  const title = isEmergency ? fill(words.emergencyTitle, { number }) : words.sameDayTitle;
  const ruleIds = isEmergency ? advised.emergency : advised.sameDay;
  const { because, whatToDo } = adviceText(ruleIds, advice);
  return (
    <section className={`${BAND} ${look.edge}`}>
      <h2 className={`flex items-center gap-2 font-semibold ${look.ink}`}>
        <look.Icon aria-hidden className="size-6 shrink-0" strokeWidth={1.5} />
        {title}
      </h2>
      <details className="text-small group mt-1">
        <summary className="flex min-h-8 cursor-pointer items-center justify-between gap-3">
          <span>{because[0] ?? words.whatToDo}</span>
          <ChevronUp
            aria-hidden
            className="size-5 shrink-0 text-ink-soft group-open:rotate-180"
            strokeWidth={1.5}
          />
        </summary>
        <div className="max-h-48 overflow-y-auto">
          {because.length > 1 && <p>{because.slice(1).join(" ")}</p>}
          {whatToDo.map((sentence) => (
            <p key={sentence} className="pt-1 font-semibold">
              {sentence}
            </p>
          ))}
          {!isOpen && <p className="pt-1">{words.closedNow}</p>}
        </div>
      </details>
      <a href={telephone(number)} className={`${CALL} ${look.button}`}>
        <Phone aria-hidden className="size-5 shrink-0" strokeWidth={1.5} />
        {fill(words.callClinic, { number })}
      </a>
    </section>
  );
}

export type AdviceBandProps = {
  advised: Advised;
  advice: FormQuestions["advice"];
  calling: Calling;
  words: ReportWords;
};

const LOOKS = {
  emergency: {
    Icon: OctagonAlert,
    edge: "border-emergency-now",
    ink: "text-emergency-now",
    button: "bg-emergency-now",
  },
  sameDay: {
    Icon: TriangleAlert,
    edge: "border-same-day-call",
    ink: "text-same-day-call",
    button: "bg-same-day-call",
  },
};
const BAND =
  "-mx-4 mt-6 border-t-4 bg-surface px-4 pt-2 pb-3 shadow-float sm:mx-0 sm:rounded-md sm:border-t-0 sm:border-l-4";
const CALL =
  "mt-2 flex min-h-12 items-center justify-center gap-2 rounded-md px-4 py-2 font-semibold text-paper";
