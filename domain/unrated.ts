import { ATTRIBUTES, type Attribute } from "./clinical/ids";

/**
 * The symptoms that were chosen and of which nothing was answered. They are unknown, never none: no
 * rule can judge them, so a report that has any is shown as incomplete.
 */
export function unratedAmong<Rating extends Record<Attribute, number | null>>(
  ratings: readonly Rating[],
): Rating[] {
  return ratings.filter((rating) => ATTRIBUTES.every((attribute) => rating[attribute] === null));
}
