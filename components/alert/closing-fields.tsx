import { useTranslations } from "next-intl";
import { ANSWER_LOOK } from "@/components/ui/answer-group";
import { CheckboxCard } from "@/components/ui/checkbox-card";
import { Fieldset } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { ALERT_OUTCOMES, IRAE_ANSWERS } from "@/domain/contact";
import type { SaidAlert } from "./said-alert";

type ClosingFieldsProps = {
  /** Tells the fields of two forms on one page apart. */
  prefix: string;
  legend: string;
  hint: string | undefined;
  alerts: readonly SaidAlert[];
  /** Whether the form may leave every alert open. */
  isOptional: boolean;
  errorOf: (field: string) => string | undefined;
};

/** Which alerts end, how, and whether they were immune-related. */
export function ClosingFields(props: ClosingFieldsProps) {
  const { prefix, legend, hint, alerts, isOptional, errorOf } = props;
  const t = useTranslations("patient.desk");
  const outcomes = ALERT_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }));
  return (
    <div className="flex flex-col gap-4">
      <Fieldset
        id={`${prefix}-alerts`}
        legend={legend}
        legendLook="heading"
        hint={hint}
        error={errorOf("alerts")}
      >
        <div className="flex flex-col gap-2">
          {alerts.map((alert) => (
            <CheckboxCard
              key={alert.id}
              name="alerts"
              value={alert.shown}
              label={alert.shortReason}
              detail={`${alert.urgencyLabel}, ${alert.clock}`}
            />
          ))}
        </div>
      </Fieldset>
      <SelectField
        id={`${prefix}-outcome`}
        name="outcome"
        label={t("outcome")}
        defaultValue=""
        required={!isOptional}
        error={errorOf("outcome")}
        choices={[{ value: "", label: t(isOptional ? "leaveOpen" : "choose") }, ...outcomes]}
      />
      <Fieldset
        id={`${prefix}-irae`}
        legend={t("irae")}
        legendLook="heading"
        error={errorOf("irae")}
      >
        <div className="flex flex-wrap gap-2">
          {IRAE_ANSWERS.map((value) => (
            <label key={value} className={ANSWER_LOOK}>
              <input
                type="radio"
                name="irae"
                value={value}
                required={!isOptional}
                className="mt-[0.2em] size-5 shrink-0 focus-visible:outline-none"
              />
              {t(`iraes.${value}`)}
            </label>
          ))}
        </div>
      </Fieldset>
    </div>
  );
}
