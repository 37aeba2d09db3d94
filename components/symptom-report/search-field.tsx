import { Search } from "lucide-react";
import { FIELD_LOOK } from "@/components/ui/field-look";

/** Looks as one types; it has no name, so it is not part of what is sent, and Enter sends nothing. */
export function SearchField({ label, hint, told, onWanted }: SearchFieldProps) {
  return (
    <div className="[@media(scripting:none)]:hidden">
      <label htmlFor="search" className="flex items-center gap-2 font-semibold">
        <Search aria-hidden className="size-5" strokeWidth={1.5} />
        {label}
      </label>
      <p id="search-hint" className="text-small text-ink-soft">
        {hint}
      </p>
      <input
        id="search"
        type="search"
        autoComplete="off"
        aria-describedby="search-hint"
        className={`mt-1 ${FIELD_LOOK}`}
        onChange={(event) => onWanted(event.target.value.trim().toLowerCase())}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <p role="status" className="text-small mt-1 text-ink-soft">
        {told}
      </p>
    </div>
  );
}

type SearchFieldProps = {
  label: string;
  hint: string;
  told: string;
  onWanted: (wanted: string) => void;
};
