/** An expected refusal on its way out of an action: a reason's code, and the fields it speaks of. */
export class Refusal<Reason extends string> {
  readonly reason: Reason;
  readonly fields: readonly string[];

  constructor(reason: Reason, fields: readonly string[]) {
    this.reason = reason;
    this.fields = fields;
  }
}

/** What an action's work returns instead of a value when it must say no. */
export function refuse<const Reason extends string>(
  reason: Reason,
  fields: readonly string[] = [],
): Refusal<Reason> {
  return new Refusal(reason, fields);
}
