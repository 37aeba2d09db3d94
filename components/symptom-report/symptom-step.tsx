import { AnswerGroup } from "@/components/ui/answer-group";
import type { SymptomId } from "@/domain/clinical/ids";
import { type AskedSymptom, fieldOf, TEMPERATURE } from "@/domain/report-form";
import { BeganField } from "./began-field";
import { fill } from "./fill";
import { NumberField } from "./number-field";
import { StepButtons } from "./step-buttons";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";

/**
 * Everything asked of one symptom. A question shows once the one before it is answered, and none shows
 * after a frequency or severity of 0; the style sheet does it, so it holds without scripts too.
 */
export function SymptomStep({ id, step }: { id: SymptomId; step: StepProps }) {
  const { questions, words, isFocused, isSending } = step;
  const symptom = questions.asked.symptoms.find((each) => each.id === id);
  const numbers = questions.asked.measurements.filter(({ symptomId }) => symptomId === id);
  if (!symptom) return null;
  return (
    <StepFrame
      title={questions.labels[id]}
      isFocused={isFocused}
      buttons={<StepButtons go="next" isSending={isSending} words={words} />}
    >
      <div className="group/symptom flex flex-col gap-8">
        <div className={QUESTIONS}>
          {symptom.attributes.map((_, place) => (
            <Question key={symptom.attributes[place]} symptom={symptom} place={place} step={step} />
          ))}
        </div>
        <div className={REST}>
          {numbers.map((number) => (
            <NumberField
              key={number.id}
              id={number.id}
              label={number.id === TEMPERATURE ? words.temperature : null}
              step={step}
            />
          ))}
          <BeganField id={id} step={step} />
        </div>
      </div>
    </StepFrame>
  );
}

function Question({ symptom, place, step }: QuestionProps) {
  const { fields, questions, errorOf } = step;
  const attribute = symptom.attributes[place];
  const scale = questions.scalesOf[symptom.id][place];
  if (!attribute || !scale) return null;
  const name = fieldOf.score(symptom.id, attribute);
  const label = questions.labels[symptom.id];
  const closes = attribute === "frequency" || attribute === "severity";
  return (
    <div data-question={place} data-closes={closes || undefined}>
      <AnswerGroup
        name={name}
        question={fill(questions.templates[attribute], { label })}
        answers={questions.scales[scale] ?? []}
        defaultValue={fields[name]}
        layout="stacked"
        legendLook="heading"
        error={errorOf(name)}
      />
    </div>
  );
}

type QuestionProps = { symptom: AskedSymptom; place: number; step: StepProps };

const QUESTIONS =
  "flex flex-col gap-8 [&>:not(:has(:checked))~*]:hidden [&>[data-closes]:has([value='0']:checked)~*]:hidden";
const REST =
  "flex flex-col gap-8 group-not-has-[[data-question]_:checked]/symptom:hidden group-has-[[data-question='0']_[value='0']:checked]/symptom:hidden";
