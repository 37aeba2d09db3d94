import { seedSessions } from "@/db/seed/session";
import { expect, SESSION_COOKIE, test } from "./people";
import { plainReport, SEVERE_TIREDNESS, sendSymptom } from "./send-report";

const HOUR_MS = 60 * 60 * 1000;

test("a forged session opens nothing, and one that has run out leads to the sign-in page", async ({
  clinic,
  databaseUrl,
  browser,
  baseURL: home = "",
}) => {
  const { clinicId, nurse } = clinic;
  const account = { clinicId, accountId: nurse.accountId };
  const [live = "", old = "", idle = ""] = await seedSessions(databaseUrl, [
    { ...account, openedAt: new Date() },
    { ...account, openedAt: new Date(Date.now() - 13 * HOUR_MS) },
    { ...account, openedAt: new Date(Date.now() - HOUR_MS / 2) },
  ]);
  const forged = `${live.slice(0, -1)}${live.endsWith("A") ? "B" : "A"}`;
  for (const value of [forged, old, idle, "nonsense", "a.b", "%00", "x".repeat(3000)]) {
    const context = await browser.newContext();
    await context.addCookies([{ name: SESSION_COOKIE, value, url: home }]);
    const page = await context.newPage();
    await page.goto("/worklist");
    await expect(page).toHaveURL("/sign-in");
    expect((await context.request.get("/api/worklist")).status()).toBe(401);
    const headers = { origin: home };
    const report = { headers, data: plainReport(clinic.patient.patientId) };
    expect((await context.request.post("/api/v1/reports", report)).status()).toBe(401);
    await context.close();
  }
});

test("a request that does not come from Onset's own page changes nothing", async ({
  patient,
  baseURL: home = "",
}) => {
  const data = plainReport(patient.patientId);
  const { request } = patient.context;
  for (const origin of ["https://elsewhere.example", "null", `${home}.elsewhere.example`]) {
    const answer = await request.post("/api/v1/reports", { data, headers: { origin } });
    expect(answer.status(), origin).toBe(403);
  }
  expect((await request.post("/api/v1/reports", { data })).status()).toBe(403);
  expect((await patient.post("/api/v1/reports", data)).status()).toBe(201);
});

test("each role finds nothing on the pages of the others", async ({ patient, nurse, admin }) => {
  const reportId = await sendSymptom(patient, patient.patientId, SEVERE_TIREDNESS);
  const patientPages = ["/report", "/history", `/report/${reportId}`];
  const nursePages = ["/worklist", "/cohort", `/patients/${patient.patientId}`];
  const adminPages = ["/admin/accounts", "/admin/accounts/invite"];
  for (const [person, paths] of [
    [patient, [...nursePages, ...adminPages]],
    [nurse, [...patientPages, ...adminPages]],
    [admin, [...patientPages, ...nursePages]],
  ] as const) {
    for (const path of paths) {
      const answer = await person.context.request.get(path);
      expect(answer.status(), path).toBe(404);
      expect(await answer.text()).not.toContain("Very tired");
    }
  }
  expect((await admin.context.request.get("/api/worklist")).status()).toBe(403);
});
