import { z } from "zod";

const secret = z.string().min(32, "must be at least 32 characters long");

/** What a person may set before `npm start`; `ops/` fills in the rest for the app. */
const wished = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must look like postgres://host/database" })
    .optional(),
  ONSET_DATA: z.string().default(".onset"),
  ONSET_DEMO: z.enum(["0", "1"]).optional(),
  ONSET_SECRET: secret.optional(),
  ONSET_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
});

/** What the running app stands on: nothing that matters is left open. */
const running = wished.extend({
  DATABASE_URL: wished.shape.DATABASE_URL.unwrap(),
  ONSET_SECRET: secret,
  ONSET_DEMO: z
    .enum(["0", "1"])
    .default("0")
    .transform((demo) => demo === "1"),
});

export type Wishes = z.infer<typeof wished>;
type Running = z.infer<typeof running>;

let wishes: Wishes | undefined;
let settings: Running | undefined;

/** The settings as a person gave them, for `ops/`; throws one line that names what is wrong. */
export function readWishes(): Wishes {
  wishes ??= read(wished);
  return wishes;
}

/** The app's settings, read once at first use, so that building it needs none of them. */
export const env = {
  get PORT() {
    return readRunning().PORT;
  },
  get DATABASE_URL() {
    return readRunning().DATABASE_URL;
  },
  get ONSET_DATA() {
    return readRunning().ONSET_DATA;
  },
  /** True in a demonstration: one-click accounts and the mailbox are shown. */
  get ONSET_DEMO() {
    return readRunning().ONSET_DEMO;
  },
  get ONSET_SECRET() {
    return readRunning().ONSET_SECRET;
  },
  /** The address people reach this clinic at, without a slash at its end. */
  get ONSET_URL() {
    return (readRunning().ONSET_URL ?? `http://127.0.0.1:${readRunning().PORT}`).replace(/\/$/, "");
  },
  /** Undefined where no mail can leave; then a demonstration shows it in its mailbox. */
  get SMTP_URL() {
    return readRunning().SMTP_URL;
  },
  get NODE_ENV() {
    return readRunning().NODE_ENV;
  },
};

function readRunning(): Running {
  settings ??= read(running);
  return settings;
}

/** An empty variable is one that was not set; no value is repeated in the message, some are secret. */
function read<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
  const given = Object.entries(process.env).filter(([, value]) => value !== "");
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Cannot start with these settings. ${faults.join("; ")}`);
}

const rehearsal = z
  .object({
    /** A demonstration that is served already; without it Playwright serves one. */
    ONSET_E2E_URL: z.url().optional(),
    /** The database of that demonstration, for people who are known to one test alone. */
    DATABASE_URL: wished.shape.DATABASE_URL,
    /** The browser to test in; without it one is looked for. */
    CHROMIUM_PATH: z.string().optional(),
    PATH: z.string().default(""),
  })
  .refine((given) => given.ONSET_E2E_URL === undefined || given.DATABASE_URL !== undefined, {
    path: ["DATABASE_URL"],
    error: "must be given with ONSET_E2E_URL: the database of that demonstration",
  });

/** What the tests in a browser may be told. */
export function readRehearsal(): z.infer<typeof rehearsal> {
  return read(rehearsal);
}

/** Tells the tests in a browser, which run in processes of their own, what is served to them. */
export function giveRehearsal(served: { ONSET_E2E_URL: string; DATABASE_URL: string }): void {
  Object.assign(process.env, served);
}

/** The surroundings for a child process: our own, with these settings added. */
export function surroundingsWith(added: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}
