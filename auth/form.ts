import { z } from "zod";
import { type Refusal, refuse } from "./refusal";

/** More than any honest form holds; a field's own limit stands in its schema. */
const MOST_CHARACTERS = 200_000;
const MOST_FIELDS = 2_000;

/**
 * Reads a form by its schema: each field a string, a field whose schema is a list a list of strings
 * (also when it was sent once, or not at all). A field sent twice that is not a list is refused, and
 * so are files, forms far larger than a person fills in, and what is no form: who calls an action by
 * themself chooses what it is given.
 */
export function readForm<S extends z.ZodType>(
  schema: S,
  form: unknown,
): z.output<S> | Refusal<"invalid"> {
  if (!(form instanceof FormData)) return refuse("invalid");
  if (isTooLarge(form)) return refuse("invalid", longestFields(form));
  const parsed = schema.safeParse(fieldsOf(form, listsOf(schema)));
  return parsed.success ? parsed.data : refuse("invalid", fieldsAtFault(parsed.error));
}

/** React's own fields, by which a form finds its action when no script runs, are not the person's. */
function personsFields(form: FormData): string[] {
  return [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
}

function fieldsOf(form: FormData, lists: ReadonlySet<string>): Record<string, unknown> {
  const empty = [...lists].map((name) => [name, []]);
  const sent = personsFields(form).map((name) => {
    const values = form.getAll(name);
    return [name, lists.has(name) || values.length > 1 ? values : values[0]];
  });
  return Object.fromEntries([...empty, ...sent]);
}

/** The names of the fields that the schema reads as lists. */
function listsOf(schema: z.core.$ZodType): ReadonlySet<string> {
  if (schema instanceof z.ZodPipe) return listsOf(schema.in);
  if (!(schema instanceof z.ZodObject)) return new Set();
  const fields = Object.entries<z.core.$ZodType>(schema.shape);
  return new Set(fields.flatMap(([name, field]) => (isList(field) ? [name] : [])));
}

function isList(field: z.core.$ZodType): boolean {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) {
    return isList(field.def.innerType);
  }
  return field instanceof z.ZodPipe ? isList(field.in) : field instanceof z.ZodArray;
}

function fieldsAtFault(error: z.ZodError): string[] {
  return [...new Set(error.issues.map((issue) => issue.path.join(".")))];
}

function lengthOf(form: FormData, name: string): number {
  const values = form.getAll(name);
  return values.reduce(
    (sum, value) => sum + (typeof value === "string" ? value.length : value.size),
    0,
  );
}

function isTooLarge(form: FormData): boolean {
  const names = personsFields(form);
  const characters = names.reduce((sum, name) => sum + name.length + lengthOf(form, name), 0);
  return characters > MOST_CHARACTERS || [...form.keys()].length > MOST_FIELDS;
}

function longestFields(form: FormData): string[] {
  const names = personsFields(form).toSorted((a, b) => lengthOf(form, b) - lengthOf(form, a));
  return names.slice(0, 1);
}
