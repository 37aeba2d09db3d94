import type { Fields } from "@/domain/report-form";

/** The answers of the other screens, carried along so that nothing is lost without scripts either. */
export function HiddenFields({ fields }: { fields: Fields }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
