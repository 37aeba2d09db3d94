import { DataCell, DataRow, DataRowHead, DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import type { ToldOnsetMap, ToldOnsetRow } from "./tell-onset-map";

/** The map in words: a sentence for each organ system, then every mark with its facts. */
export function OnsetTable({ map }: { map: ToldOnsetMap }) {
  const { rows, facts, words } = map;
  return (
    <div className="flex flex-col gap-6">
      <dl className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {rows.map((row) => (
          <div key={row.organSystem}>
            <dt className="font-semibold">{row.name}</dt>
            <dd className="max-w-reading">{row.sentence}</dd>
            {row.windows.map((window) => (
              <dd key={window.key} className="text-small max-w-reading text-ink-soft">
                {window.sentence}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <DataTable
        caption={words.chart}
        isCaptionHidden
        columns={[
          { key: "organ", label: words.organColumn },
          ...facts.map(({ fact, name }) => ({ key: fact, label: name })),
          { key: "patient", label: words.patientColumn },
        ]}
      >
        {rows.map((row) => (
          <OnsetRows key={row.organSystem} row={row} map={map} />
        ))}
      </DataTable>
    </div>
  );
}

function OnsetRows({ row, map }: { row: ToldOnsetRow; map: ToldOnsetMap }) {
  return row.marks.map((mark) => (
    <DataRow key={mark.key}>
      <DataRowHead>{row.name}</DataRowHead>
      {map.facts.map(({ fact }) => (
        <DataCell key={fact}>{mark.facts[fact]}</DataCell>
      ))}
      <DataCell>
        {mark.href && <TextLink href={mark.href}>{map.words.openPatient}</TextLink>}
      </DataCell>
    </DataRow>
  ));
}
