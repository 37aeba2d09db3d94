/** The accounts that open with one click, in a demonstration alone. */
export const DEMONSTRATION_ADDRESSES = [
  "patient@demo.onset",
  "caregiver@demo.onset",
  "nurse@demo.onset",
  "admin@demo.onset",
  "nurse@other.onset",
  "admin@other.onset",
] as const;
export type DemonstrationAddress = (typeof DEMONSTRATION_ADDRESSES)[number];
