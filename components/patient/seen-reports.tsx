/** What a form says of the reports that stand open beside it. */
export function SeenReports({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <input key={id} type="hidden" name="seenReports" value={id} />);
}
