import { Button } from "../ui/button";
import { type Choice, SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";

export type AccountSearchProps = {
  words: { text: string; role: string; status: string; submit: string };
  roles: readonly Choice[];
  statuses: readonly Choice[];
  searched: { text: string; role: string; status: string };
};

/** A plain form that asks by the address line, so that a search can be kept and gone back to. */
export function AccountSearch({ words, roles, statuses, searched }: AccountSearchProps) {
  return (
    <search>
      <form
        action="/admin/accounts"
        className="grid items-end gap-x-4 gap-y-3 pb-6 sm:grid-cols-[minmax(12rem,24rem)_10rem_10rem_auto] sm:justify-start"
      >
        <TextField name="text" label={words.text} defaultValue={searched.text} maxLength={100} />
        <SelectField name="role" label={words.role} choices={roles} defaultValue={searched.role} />
        <SelectField
          name="status"
          label={words.status}
          choices={statuses}
          defaultValue={searched.status}
        />
        <Button kind="quiet" type="submit">
          {words.submit}
        </Button>
      </form>
    </search>
  );
}
