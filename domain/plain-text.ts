import { z } from "zod";
import { isKeepable } from "./keepable-text";

/** Controls, line ends, and the marks that turn the direction of whatever stands after them. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/**
 * A name or a search as a person types it into one line, without spaces around it. Anything in it that
 * is not seen is refused: it could break a line of a mail, or make a name read as another.
 */
export function oneLine(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .refine((text) => isKeepable(text) && !UNSEEN.test(text), "has a character that is not seen");
}
