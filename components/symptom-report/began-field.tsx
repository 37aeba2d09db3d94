import { AnswerGroup } from "@/components/ui/answer-group";
import { TextField } from "@/components/ui/text-field";
import type { SymptomId } from "@/domain/clinical/ids";
import { fieldOf } from "@/domain/report-form";
import { fill } from "./fill";
import type { StepProps } from "./step-props";

/** The first day: the one told before, today, yesterday, another day, or "not sure", which is an answer. */
export function BeganField({ id, step }: { id: SymptomId; step: StepProps }) {
  const { fields, questions, words, errorOf } = step;
  const { days, lastTime } = questions;
  const still = lastTime.find(({ symptomId }) => symptomId === id);
  const answers = [
    ...(still
      ? [{ value: still.onset, label: fill(words.beganStill, { day: still.onsetText }) }]
      : []),
    { value: days.latest, label: fill(words.beganToday, { day: days.todayText }) },
    { value: days.yesterday, label: fill(words.beganYesterday, { day: days.yesterdayText }) },
    { value: "another-day", label: words.beganAnother },
    { value: "not-sure", label: words.beganNotSure },
  ];
  const dayField = fieldOf.firstDay(id);
  return (
    <div className="group/began flex flex-col gap-4">
      <AnswerGroup
        name={fieldOf.began(id)}
        question={words.began}
        answers={answers.filter(
          ({ value }, place) => answers.findIndex((each) => each.value === value) === place,
        )}
        defaultValue={fields[fieldOf.began(id)]}
        layout="stacked"
        legendLook="heading"
      />
      <div className="group-not-has-[[value='another-day']:checked]/began:hidden">
        <TextField
          type="date"
          name={dayField}
          label={words.firstDay}
          min={days.earliest}
          max={days.latest}
          error={errorOf(dayField)}
          defaultValue={fields[dayField]}
        />
      </div>
    </div>
  );
}
