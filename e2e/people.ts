import { randomUUID } from "node:crypto";
import { type APIResponse, type BrowserContext, test as base, type Page } from "@playwright/test";
import { type KnownClinic, seedTinyClinic } from "@/db/seed/fixtures";
import { seedSessions } from "@/db/seed/session";

export { expect } from "@playwright/test";

/** Somebody at a browser of their own, signed in. */
export type Person = {
  accountId: string;
  name: string;
  email: string;
  context: BrowserContext;
  page: Page;
  /** Sends something as one of Onset's own pages does. */
  post: (path: string, body: unknown) => Promise<APIResponse>;
};

type People = {
  /** Two small clinics made for one test: this one, and one `elsewhere`. */
  clinic: KnownClinic & { elsewhere: KnownClinic };
  signIn: (account: Account) => Promise<Person>;
  patient: Person & { patientId: string };
  caregiver: Person;
  /** Of the patient's own care team. */
  nurse: Person;
  otherTeamNurse: Person;
  admin: Person;
  /** A nurse of the clinic elsewhere. */
  stranger: Person;
};

type Account = { clinicId: string; accountId: string; name: string; email: string };

/** A test of people, each with a browser of their own; nobody in it is known to another test. */
export const test = base.extend<People, { databaseUrl: string }>({
  databaseUrl: ["", { option: true, scope: "worker" }],
  clinic: async ({ databaseUrl }, use) => {
    await use(
      await seedTinyClinic(databaseUrl, {
        tag: randomUUID(),
        today: new Date(),
        startedDaysAgo: DAYS_ON_TREATMENT,
      }),
    );
  },
  signIn: async ({ databaseUrl, browser, baseURL: origin = "" }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ clinicId, accountId, name, email }) => {
      const account = { clinicId, accountId, openedAt: new Date() };
      const [value = ""] = await seedSessions(databaseUrl, [account]);
      const context = await browser.newContext();
      contexts.push(context);
      await context.addCookies([{ name: SESSION_COOKIE, value, url: origin }]);
      const post = (path: string, data: unknown) =>
        context.request.post(path, { data, headers: { origin } });
      return { accountId, name, email, context, post, page: await context.newPage() };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  patient: async ({ clinic, signIn }, use) => {
    const { patient, clinicId } = clinic;
    const { patientId } = patient;
    await use({ ...(await signIn({ ...patient, clinicId })), patientId });
  },
  caregiver: async ({ clinic, signIn }, use) => {
    await use(await signIn({ ...clinic.caregiver, clinicId: clinic.clinicId }));
  },
  nurse: async ({ clinic, signIn }, use) => {
    await use(await signIn({ ...clinic.nurse, clinicId: clinic.clinicId }));
  },
  otherTeamNurse: async ({ clinic, signIn }, use) => {
    await use(await signIn({ ...clinic.otherTeamNurse, clinicId: clinic.clinicId }));
  },
  admin: async ({ clinic, signIn }, use) => {
    await use(await signIn({ ...clinic.admin, clinicId: clinic.clinicId }));
  },
  stranger: async ({ clinic: { elsewhere }, signIn }, use) => {
    await use(await signIn({ ...elsewhere.nurse, clinicId: elsewhere.clinicId }));
  },
});

/** How long each patient has been on treatment: week 7.1, and silent since. */
const DAYS_ON_TREATMENT = 50;

/** As auth/cookies.ts names it where people come over http. */
export const SESSION_COOKIE = "onset-session";
