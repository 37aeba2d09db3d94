import { addDays } from "@/domain/calendar";
import { expect, test } from "./people";
import { plainReport, SEVERE_TIREDNESS, sendSymptom } from "./send-report";

test("100 kB of own words are refused in the form, with the words kept", async ({
  patient: { page },
}) => {
  await page.goto("/report");
  await page.getByRole("button", { name: "No symptoms this week" }).click();
  await page.getByText("If you like, add your temperature or a few words.").click();
  await page.getByLabel("In your own words").fill("a".repeat(100_000));
  await expect(page.getByText("Too long by 98000 characters")).toBeVisible();
  await page.getByRole("button", { name: "Send report" }).click();
  await expect(page.getByText("Your text is too long.").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Report received" })).toHaveCount(0);
  await expect(page.getByLabel("In your own words")).toHaveValue(/^a{100000}$/);
});

test("100 kB past the form are refused with a status, and nothing is stored", async ({
  patient,
}) => {
  const report = { ...plainReport(patient.patientId), note: "a".repeat(100_000) };
  expect((await patient.post("/api/v1/reports", report)).status()).toBe(413);
  const shorter = { ...report, note: "a".repeat(2_001) };
  const answer = await patient.post("/api/v1/reports", shorter);
  expect(answer.status()).toBe(422);
  expect(await answer.json()).toMatchObject({ reason: "invalid", faults: [{ path: "note" }] });
  await patient.page.goto("/history");
  await expect(patient.page.getByText("You have not sent a report yet.")).toBeVisible();
});

test("a script in a note is text for the nurse, and emoji and right-to-left words stay", async ({
  patient,
  nurse: { page },
}) => {
  const note = `<img src=x onerror="document.title='taken'"><script>alert(1)</script> 😷 أشعر بتحسن`;
  await patient.post("/api/v1/reports", {
    ...plainReport(patient.patientId),
    ratings: [SEVERE_TIREDNESS],
    note,
  });
  await page.goto(`/patients/${patient.patientId}`);
  await expect(page.getByRole("region", { name: "Reports" }).getByText(note)).toBeVisible();
  await expect(page).toHaveTitle(/Onset/);
});

test("a script in a name is text wherever the name stands", async ({ admin: { page }, nurse }) => {
  const name = "<script>document.title='taken'</script>";
  await page.goto("/admin/accounts/invite");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("E-mail address").fill(`script.${nurse.email}`);
  await page.getByRole("radio", { name: "Nurse" }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await page.getByRole("link", { name: "All accounts" }).click();
  await expect(page.getByRole("rowheader").filter({ hasText: name })).toBeVisible();
  await expect(page).toHaveTitle(/Onset/);
});

test("an onset in the future, or before birth, is refused in words", async ({
  clinic,
  patient,
}) => {
  const { page } = patient;
  await page.goto("/report");
  await page.getByRole("button", { name: "I have had symptoms" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("Lungs", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Cough", exact: true }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("radio", { name: /^Mild/ }).check();
  await page.getByRole("radio", { name: "Another day" }).check();
  for (const [day, words] of [
    [addDays(clinic.patient.dayZero, 400), "This day is still to come."],
    ["1890-01-01", "This day is too long ago."],
  ] as const) {
    await page.getByLabel("First day, if you know it").fill(day);
    await page.getByRole("button", { name: "Next" }).click();
    await expect(page.getByRole("link", { name: words })).toBeVisible();
  }
  const rating = { ...SEVERE_TIREDNESS, firstDay: addDays(clinic.patient.dayZero, 400) };
  const report = { ...plainReport(patient.patientId), ratings: [rating] };
  const answer = await patient.post("/api/v1/reports", report);
  expect(answer.status()).toBe(422);
  expect(await answer.json()).toMatchObject({ reason: "first-day-in-future" });
});

test("a program that sends nonsense is told which field, by its path", async ({
  patient,
  baseURL: home = "",
}) => {
  const report = plainReport(patient.patientId);
  const cough = { symptomId: "cough", attributes: { severity: 1 }, firstDay: null };
  for (const [wrong, path] of [
    [{ ...report, ratings: [{ ...cough, symptomId: "homesickness" }] }, "ratings.0.symptomId"],
    [
      { ...report, ratings: [{ ...cough, attributes: { amount: 1 } }] },
      "ratings.0.attributes.amount",
    ],
    [
      { ...report, ratings: [{ ...cough, attributes: { severity: 5 } }] },
      "ratings.0.attributes.severity",
    ],
    [{ ...report, ratings: [cough, cough] }, "ratings.1"],
    [{ ...report, noSymptoms: true, ratings: [cough] }, "ratings"],
    [{ ...report, id: "not-an-id" }, "id"],
    [{ ...report, measurements: { "temperature-c": 370 } }, "measurements.temperature-c"],
  ] as const) {
    const answer = await patient.post("/api/v1/reports", wrong);
    expect(answer.status(), path).toBe(422);
    const { faults } = await answer.json();
    expect(faults.map((fault: { path: string }) => fault.path)).toEqual([path]);
  }
  expect((await patient.post("/api/v1/reports", "{")).status()).toBe(415);
  const headers = { origin: home, "content-type": "application/json" };
  const data = Buffer.from('{"id":');
  const cut = await patient.context.request.post("/api/v1/reports", { headers, data });
  expect(cut.status()).toBe(400);
});

test("an address that is no address of Onset's says so, and never fails", async ({
  nurse,
  patient,
  admin,
}) => {
  const reportId = await sendSymptom(patient, patient.patientId, SEVERE_TIREDNESS);
  const wrong = ["1", "%27%20or%201=1", "..%2f..%2fetc", "%F0%9F%98%B7", `${patient.patientId}x`];
  for (const id of [...wrong, reportId]) {
    expect((await nurse.context.request.get(`/patients/${id}`)).status(), id).toBe(404);
    expect((await admin.context.request.get(`/admin/accounts/${id}`)).status(), id).toBe(404);
  }
  for (const id of [...wrong, patient.patientId]) {
    expect((await patient.context.request.get(`/report/${id}`)).status(), id).toBe(404);
  }
  const pages = [
    `/worklist?q=%00&after=nonsense&scope=everyone`,
    `/worklist?q=${"x".repeat(5000)}`,
    `/patients/${patient.patientId}?before=nonsense`,
    `/cohort?class=nonsense&class=again`,
  ];
  for (const path of pages) {
    expect((await nurse.context.request.get(path)).status(), path).toBe(200);
  }
  expect((await nurse.context.request.get("/api/worklist?after=nonsense")).status()).toBe(400);
  expect((await patient.context.request.get("/history?before=nonsense")).status()).toBe(200);
  const search = `/admin/accounts?text=${"%"}25&role=king&after=nonsense`;
  expect((await admin.context.request.get(search)).status()).toBe(200);
  await nurse.page.goto("/patients/nonsense");
  await expect(nurse.page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await nurse.page.getByRole("link", { name: "Go to my first page" }).click();
  await expect(nurse.page).toHaveURL("/worklist");
});
