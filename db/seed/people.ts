import { addDays, type CalendarDate } from "@/domain/calendar";
import type { RegimenId, SymptomId } from "@/domain/clinical/ids";
import { regimenOf, regimens } from "@/domain/clinical/regimens";
import type { Baseline } from "@/domain/patient";
import type { Random } from "./random";

/** A made-up name; the first two thousand and more of a clinic differ from each other. */
export function inventName(place: number): string {
  const steps = place * STEP;
  const given = GIVEN_NAMES[steps % GIVEN_NAMES.length];
  const family = FAMILY_NAMES[Math.floor(steps / GIVEN_NAMES.length) % FAMILY_NAMES.length];
  return `${given} ${family}`;
}

/** "Ada Testwell" as the front of an address: "ada.testwell". */
export function asAddress(name: string): string {
  return name.toLowerCase().replaceAll(" ", ".");
}

/** A number from the range that Ofcom keeps free for drama: it rings nowhere. */
export function inventPhone(random: Random): string {
  const last = String(random.between(0, 999)).padStart(3, "0");
  return random.chance(0.7) ? `07700 900${last}` : `01632 960${last}`;
}

/** Between 34 and 86 years ago. */
export function inventBirthDate(random: Random, today: CalendarDate): CalendarDate {
  return addDays(today, -random.between(34 * 365, 86 * 365));
}

/** One of the regimen's typical indications, as a diagnosis. */
export function inventDiagnosis(random: Random, regimenId: RegimenId): string {
  const indication = random.pick(indicationsOf(regimenId)).replace(/ \(.*\)/, "");
  return indication.charAt(0).toUpperCase() + indication.slice(1);
}

/** What is usual for a patient, with the gaps that asking leaves. */
export function inventBaseline(random: Random): Baseline {
  return {
    stoolsPerDay: random.chance(0.9) ? random.between(1, 3) : null,
    weightKg: random.chance(0.85) ? random.between(48, 104) : null,
    symptoms: USUAL_BEFORE.filter(() => random.chance(0.12)),
  };
}

/** Some rows say only "same as every 3 weeks": then those of the same drug's other regimen. */
function indicationsOf(regimenId: RegimenId): readonly string[] {
  const { indications, drugs } = regimenOf(regimenId);
  if (!isReference(indications)) return indications;
  const drug = drugs[0]?.name;
  const other = regimens.find(
    (row) => row.drugs.length === 1 && row.drugs[0]?.name === drug && !isReference(row.indications),
  );
  if (!other) throw new Error(`no indication for ${regimenId}`);
  return other.indications;
}

function isReference(indications: readonly string[]): boolean {
  return indications.some((text) => text.startsWith("same as"));
}

const USUAL_BEFORE: readonly SymptomId[] = ["fatigue", "joint-pain", "constipation", "insomnia"];

/** Shares no factor with the number of names, so that the walk over them meets every pair once. */
const STEP = 1009;

// biome-ignore format: names read better side by side
const GIVEN_NAMES = [
  "Ada", "Bruno", "Carys", "Dev", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Keiko", "Leila",
  "Marek", "Nadia", "Otis", "Priya", "Quentin", "Rosa", "Sven", "Tamsin", "Umar", "Viola", "Wanda", "Ximena",
  "Yusuf", "Zelda", "Amara", "Bilal", "Chiara", "Dominic", "Edith", "Fergus", "Gwen", "Harriet", "Idris", "Joyce",
  "Kofi", "Lorna", "Mabel", "Niall", "Olive", "Patrick", "Rhona", "Silas", "Thea", "Uri", "Vikram", "Winifred",
];
// biome-ignore format: names read better side by side
const FAMILY_NAMES = [
  "Testwell", "Sample-Rossi", "Mockford", "Exampleton", "Draftley", "Trialby", "Specimen-Jones", "Notreal",
  "Placeholt", "Dummont", "Fixturow", "Seedhouse", "Protowicz", "Fictorelli", "Imaginova", "Pretendo",
  "Samplestone", "Mockingham", "Inventado", "Falsworth", "Madeupson", "Fabley", "Figmentov", "Hypothesen",
  "Supposo", "Makebelli", "Exemplar", "Modelski", "Loremson", "Ipsumi", "Dolorsit", "Nonesuch",
  "Stand-Inn", "Mustermann-Demo", "Rehearsall", "Dryrunne", "Sandboxer", "Untrue-Patel", "Testarossi", "Quasimodel",
  "Pseudonymou", "Simulacre", "Storybrook", "Novelle", "Fablewright", "Demoray", "Unrealsson", "Phantomley",
];
