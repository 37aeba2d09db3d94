"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { CheckboxCard } from "@/components/ui/checkbox-card";
import type { SymptomId } from "@/domain/clinical/ids";
import { fieldOf } from "@/domain/report-form";
import { fill } from "./fill";
import type { BodyArea } from "./form-questions";
import { SearchField } from "./search-field";
import { StepButtons } from "./step-buttons";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";

/** Symptoms by part of the body; what was there last time comes first. */
export function ChooseStep(props: StepProps) {
  const { questions, words, isFocused, isSending } = props;
  const [wanted, setWanted] = useState("");
  const before = questions.lastTime.map(({ symptomId }) => symptomId);
  const matches = (id: SymptomId) => questions.labels[id].toLowerCase().includes(wanted);
  const found = questions.areas.flatMap(({ symptomIds }) => symptomIds).filter(matches);
  return (
    <StepFrame
      title={words.chooseTitle}
      lead={words.chooseLead}
      isFocused={isFocused}
      buttons={<StepButtons go="next" isSending={isSending} words={words} />}
    >
      <SearchField
        label={words.search}
        hint={words.searchHint}
        onWanted={setWanted}
        told={toldOf(wanted, found.length, props)}
      />
      <div>
        {before.length > 0 && (
          <section className="mb-4">
            <h2 className="mb-2 font-semibold">{words.lastTime}</h2>
            <Choices ids={before} shows={matches} step={props} />
          </section>
        )}
        <div className="border-t border-line">
          {questions.areas.map((area) => (
            <Area
              key={area.id}
              area={{ ...area, symptomIds: area.symptomIds.filter((id) => !before.includes(id)) }}
              shows={matches}
              isSearching={wanted !== ""}
              step={props}
            />
          ))}
        </div>
      </div>
    </StepFrame>
  );
}

function toldOf(wanted: string, count: number, { words }: StepProps) {
  if (wanted === "") return "";
  return count === 0 ? words.searchNone : fill(words.searchFound, { count });
}

/** One part of the body: closed it names its commonest symptoms, open it asks for each. */
function Area({ area, shows, isSearching, step }: AreaProps) {
  const { fields, questions, words } = step;
  const chosen = area.symptomIds.filter((id) => fields[fieldOf.chosen(id)] === "yes").length;
  const examples = area.symptomIds.slice(0, 3).map((id) => questions.labels[id]);
  const [startsOpen] = useState(chosen > 0);
  const isHidden = isSearching && !area.symptomIds.some(shows);
  if (area.symptomIds.length === 0) return null;
  return (
    <details
      className="group border-b border-line"
      open={isSearching || startsOpen}
      hidden={isHidden}
    >
      <summary className="flex min-h-14 cursor-pointer items-center gap-3 py-3">
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline justify-between gap-x-3 font-semibold">
            {area.label}
            {chosen > 0 && (
              <span className="text-small text-accent">
                {fill(words.chosenCount, { count: chosen })}
              </span>
            )}
          </span>
          <span className="text-small text-ink-soft group-open:hidden">
            {examples.join(", ")} …
          </span>
        </span>
        <ChevronDown
          aria-hidden
          className="size-5 shrink-0 text-accent group-open:rotate-180"
          strokeWidth={1.5}
        />
      </summary>
      <div className="pb-4">
        <Choices ids={area.symptomIds} shows={shows} step={step} />
      </div>
    </details>
  );
}

type AreaProps = {
  area: BodyArea;
  shows: (id: SymptomId) => boolean;
  isSearching: boolean;
  step: StepProps;
};

function Choices({ ids, shows, step: { fields, questions } }: ChoicesProps) {
  return (
    <div className="flex flex-col gap-2">
      {ids.map((id) => (
        <div key={id} hidden={!shows(id)}>
          <CheckboxCard
            name={fieldOf.chosen(id)}
            value="yes"
            label={questions.labels[id]}
            defaultChecked={fields[fieldOf.chosen(id)] === "yes"}
          />
        </div>
      ))}
    </div>
  );
}

type ChoicesProps = {
  ids: readonly SymptomId[];
  shows: (id: SymptomId) => boolean;
  step: StepProps;
};
