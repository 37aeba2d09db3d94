import { DataCell, DataRow, DataRowHead, DataTable } from "@/components/ui/data-table";
import type { ToldLane, ToldLanes } from "./tell-lanes";

/** The chart in words: a sentence for each lane, then every episode with its facts. */
export function LaneTable({ lanes }: { lanes: ToldLanes }) {
  const { groups, facts, words, infusionsSentence } = lanes;
  return (
    <div className="flex flex-col gap-6">
      <dl className="grid gap-x-10 gap-y-3 md:grid-cols-2">
        {groups.map((group) => (
          <div key={group.organSystem}>
            <dt className="font-semibold">{group.name}</dt>
            {group.lanes.map((lane) => (
              <dd key={lane.symptomId} className="max-w-reading">
                {lane.sentence}
              </dd>
            ))}
            {group.windows.map((window) => (
              <dd key={window.key} className="text-small max-w-reading text-ink-soft">
                {window.sentence}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="max-w-reading">{infusionsSentence}</p>
      <DataTable
        caption={words.chart}
        isCaptionHidden
        columns={[
          { key: "symptom", label: words.symptomColumn },
          ...facts.map(({ fact, name }) => ({ key: fact, label: name })),
        ]}
      >
        {groups
          .flatMap((group) => group.lanes)
          .map((lane) => (
            <LaneRows key={lane.symptomId} lane={lane} facts={facts} />
          ))}
      </DataTable>
    </div>
  );
}

function LaneRows({ lane, facts }: { lane: ToldLane; facts: ToldLanes["facts"] }) {
  return lane.bars.map((bar) => (
    <DataRow key={bar.key}>
      <DataRowHead>{lane.name}</DataRowHead>
      {facts.map(({ fact }) => (
        <DataCell key={fact} isOneLine={fact !== "onset"}>
          {bar.facts[fact]}
        </DataCell>
      ))}
    </DataRow>
  ));
}
