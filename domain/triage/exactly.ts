import { z } from "zod";

/** An object with these fields and no other; `ifUnknown` is what is said of a field it does not have. */
export function exactly<Shape extends z.core.$ZodLooseShape>(shape: Shape, ifUnknown: string) {
  return z
    .strictObject(shape, {
      error: ({ code }) => (code === "unrecognized_keys" ? ifUnknown : "must be an object"),
    })
    .readonly();
}
