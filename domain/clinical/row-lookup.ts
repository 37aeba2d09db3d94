/** Finds a row by its id; throws when made if any of the ids has no row, so asking never fails. */
export function rowLookup<Id extends string, Row extends { readonly id: Id }>(
  ids: readonly Id[],
  rows: readonly Row[],
): (id: Id) => Row {
  const byId = new Map<Id, Row>(rows.map((row) => [row.id, row]));
  function find(id: Id): Row {
    const row = byId.get(id);
    if (!row) throw new Error(`the clinical data has no row "${id}"`);
    return row;
  }
  ids.forEach(find);
  return find;
}
