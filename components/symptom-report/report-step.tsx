import { chosenIn } from "@/domain/report-form";
import type { Step } from "@/domain/report-steps";
import { ChooseStep } from "./choose-step";
import { DangerStep } from "./danger-step";
import { MoreStep } from "./more-step";
import { ReviewStep } from "./review-step";
import { StartStep } from "./start-step";
import type { StepProps } from "./step-props";
import { SymptomStep } from "./symptom-step";
import { WellStep } from "./well-step";

/** The one screen the form stands on. */
export function ReportStep({ name, step }: { name: Step; step: StepProps }) {
  switch (name) {
    case "start":
      return <StartStep {...step} />;
    case "well":
      return <WellStep {...step} />;
    case "danger":
      return <DangerStep {...step} />;
    case "choose":
      return <ChooseStep {...step} />;
    case "more":
      return <MoreStep {...step} />;
    case "review":
      return <ReviewStep {...step} />;
    default: {
      const chosen = chosenIn(step.fields, step.questions.asked);
      const symptom = chosen.find(({ id }) => name === `symptom:${id}`);
      return symptom && <SymptomStep id={symptom.id} step={step} />;
    }
  }
}
