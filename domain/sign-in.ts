import { z } from "zod";

/** An e-mail address as it is kept: without spaces around it, in lower case. */
export const emailAddress = z
  .string()
  .max(254)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email());

export const address = z.object({ email: emailAddress });

/** Digits as people copy them: with spaces or hyphens between. */
function digits(count: number) {
  return z
    .string()
    .max(40)
    .transform((text) => text.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(new RegExp(`^\\d{${count}}$`)));
}

export const codeProof = z.object({
  code: digits(8),
  ownDevice: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
});

const password = z.string().min(1).max(200);

export const passwordProof = z.object({ password, code: digits(6) });

export const acceptance = z.object({ password, code: digits(6) });
