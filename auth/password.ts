import { hash, verify } from "@node-rs/argon2";
import { boundedInParallel } from "./in-parallel";

/** Argon2id with OWASP's first choice for servers (2024): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SHORTEST = 12;

const oneOfFew = boundedInParallel(2, 40);

/** Hashes a new password; null when too many ask at once. */
export function hashPassword(password: string): Promise<string | null> {
  return oneOfFew(() => hash(password.normalize("NFKC"), COST));
}

/**
 * Whether a password is the one; null when too many ask at once. Without a hash to match it takes as
 * long, and says no.
 */
export async function isPassword(
  password: string,
  passwordHash: string | null,
): Promise<boolean | null> {
  const against = passwordHash ?? (await nobodysHash());
  const isRight = await oneOfFew(() => verify(against, password.normalize("NFKC")));
  return passwordHash === null && isRight !== null ? false : isRight;
}

let ofNobody: Promise<string> | undefined;

function nobodysHash(): Promise<string> {
  ofNobody ??= hash(crypto.randomUUID(), COST);
  return ofNobody;
}

/** What is wrong with a password somebody chose; null when nothing is. */
export function passwordFault(
  password: string,
  person: { name: string; email: string },
): "password-too-short" | "password-too-like-name" | null {
  const plain = password.normalize("NFKC").toLowerCase();
  if ([...plain].length < SHORTEST) return "password-too-short";
  const [mailbox = ""] = person.email.split("@");
  const theirs = [person.email, person.name, mailbox].map((word) => word.toLowerCase());
  const rest = theirs.reduce(without, plain);
  return rest.length < SHORTEST / 2 ? "password-too-like-name" : null;
}

/** A name of one or two letters says nothing about who somebody is. */
function without(text: string, word: string): string {
  return word.length < 3 ? text : text.replaceAll(word, "");
}
