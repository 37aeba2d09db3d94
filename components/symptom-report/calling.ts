/** Whom to call, and when somebody is at the clinic: stretches of opening as moments in text. */
export type Calling = {
  readonly phone: string;
  readonly outOfHoursPhone: string;
  readonly emergencyNumber: string;
  readonly open: readonly { readonly from: string; readonly to: string }[];
};

/** The number that is answered at this moment. */
export function numberAt(now: Date, { phone, outOfHoursPhone, open }: Calling) {
  const isOpen = open.some(({ from, to }) => new Date(from) <= now && now < new Date(to));
  return { number: isOpen ? phone : outOfHoursPhone, isOpen };
}

/** A number as a link to the telephone. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, "")}`;
}
