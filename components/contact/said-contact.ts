/** A contact in words. */
export type SaidContact = {
  id: string;
  what: string;
  note: string | null;
  /** What it settled and promised; null when nothing. */
  after: string | null;
  by: string;
};
