import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { v7 as uuidv7 } from "uuid";
import type { CommonRefusal, Outcome } from "@/domain/outcome";
import { faultsIn } from "@/domain/report-faults";
import type { Fields } from "@/domain/report-form";
import { stepOf, type Turn, takeTurn } from "@/domain/report-steps";
import type { FormQuestions } from "./form-questions";

/** What every field of a new report starts from. */
export type NewReport = { id: string; patientId: string; wording: string; answeredAt: string };

export type SubmitReport = (
  previous: Outcome<Turn, CommonRefusal>,
  form: FormData,
) => Promise<Outcome<Turn, CommonRefusal>>;

/** Why a report is not on its way: no connection, a failure, or a refusal of the action. */
export type Trouble = "offline" | "failed" | CommonRefusal;

/**
 * Holds the form between its screens. The answers stand in the form itself, so what was typed before
 * the scripts came is kept; each press is judged by the same function as on the server.
 */
export function useReportForm({ submit, report, questions }: UseReportForm) {
  const [posted, action] = useActionState(submit, IDLE);
  const [turn, setTurn] = useState<Turn>(() =>
    posted.status === "accepted" ? posted.value : { fields: newFields(report), faults: [] },
  );
  const [moves, setMoves] = useState(0);
  const [trouble, setTrouble] = useState<Trouble | null>(
    posted.status === "rejected" ? posted.reason : null,
  );
  const [isSending, startSending] = useTransition();
  const ref = useRef<HTMLFormElement>(null);
  const answeredAt = useRef<string | null>(null);

  useEffect(() => {
    const goWhereHistoryStands = () => {
      const fields = { ...readFields(ref.current), step: stepInAddress() };
      setTurn({ fields: { ...fields, step: stepOf(fields, questions.asked) }, faults: [] });
      setMoves((count) => count + 1);
    };
    window.addEventListener("popstate", goWhereHistoryStands);
    return () => window.removeEventListener("popstate", goWhereHistoryStands);
  }, [questions]);

  return { turn, moves, trouble, isSending, ref, action, onChange, onSubmit };

  function onChange(event: FormEvent<HTMLFormElement>) {
    keepNoneAlone(event);
    answeredAt.current = null;
    setTurn(({ faults }) => ({ fields: readFields(ref.current), faults }));
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    const go = pressed(event);
    const fields = readFields(ref.current);
    if (go === "send") return send(fields);
    if (go === "change") return setTurn({ fields, faults: [] });
    show(takeTurn({ ...fields, go }, questions.asked, faultsOf));
  }

  function faultsOf(fields: Fields) {
    return faultsIn(fields, questions.asked, {
      noteLength: questions.noteLength,
      days: questions.days,
    });
  }

  function show(next: Turn) {
    const { step } = next.fields;
    if (step !== turn.fields.step) window.history.pushState(null, "", `#${step}`);
    if (step !== turn.fields.step) window.scrollTo(0, 0);
    setTrouble(null);
    setTurn(next);
    setMoves((count) => count + 1);
  }

  function send(fields: Fields) {
    answeredAt.current ??= new Date().toISOString();
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("answeredAt", answeredAt.current);
    form.set("go", "send");
    setTrouble(null);
    setTurn({ fields, faults: [] });
    startSending(async () => {
      try {
        const outcome = await submit(IDLE, form);
        if (outcome.status === "accepted") show(outcome.value);
        if (outcome.status === "rejected") setTrouble(outcome.reason);
      } catch (surprise) {
        usedIds.add(fields.id ?? "");
        unstable_rethrow(surprise); // the way to the receipt
        setTrouble(navigator.onLine ? "failed" : "offline");
      }
    });
  }
}

type UseReportForm = { submit: SubmitReport; report: NewReport; questions: FormQuestions };

const IDLE = { status: "idle" } as const;

/** Ids this page has sent: coming back to a page the browser kept, a new report gets a new one. */
const usedIds = new Set<string>();

function newFields({ id, patientId, wording }: NewReport): Fields {
  return { id: usedIds.has(id) ? uuidv7() : id, patientId, wording, step: "start" };
}

/** Every answer of the form; names with a $ are how React finds the action without scripts. */
function readFields(form: HTMLFormElement | null): Fields {
  const entries = form ? [...new FormData(form)] : [];
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [],
    ),
  );
}

function pressed({ nativeEvent }: FormEvent): string {
  const submitter = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  return submitter instanceof HTMLButtonElement ? submitter.value : "next";
}

function stepInAddress(): string {
  return window.location.hash.slice(1) || "start";
}

/** "None of these" and a ticked sign contradict each other: the later tick stands. */
function keepNoneAlone({ currentTarget: form, target }: FormEvent<HTMLFormElement>) {
  if (!(target instanceof HTMLInputElement) || !target.checked) return;
  const isNone = target.name === "noDangerSign";
  for (const input of form.querySelectorAll<HTMLInputElement>("[data-danger] input")) {
    if (target.closest("[data-danger]") && (input.name === "noDangerSign") !== isNone) {
      input.checked = false;
    }
  }
}
