/** Which account a form is about, and as what it was seen. */
export function SeenAccountFields({ id, version }: { id: string; version: number }) {
  return (
    <>
      <input type="hidden" name="accountId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
