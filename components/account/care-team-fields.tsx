import { CheckboxCard } from "../ui/checkbox-card";
import { Fieldset } from "../ui/fieldset";

export type CareTeamFieldsProps = {
  legend: string;
  careTeams: readonly { id: string; name: string }[];
  chosen: readonly string[];
};

/** The clinic's care teams, those of one nurse ticked. */
export function CareTeamFields({ legend, careTeams, chosen }: CareTeamFieldsProps) {
  return (
    <Fieldset id="careTeamIds" legend={legend} legendLook="heading">
      <div className="grid gap-2 sm:grid-cols-2">
        {careTeams.map((team) => (
          <CheckboxCard
            key={team.id}
            name="careTeamIds"
            value={team.id}
            label={team.name}
            defaultChecked={chosen.includes(team.id)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
