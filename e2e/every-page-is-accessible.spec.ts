import { addDays } from "@/domain/calendar";
import { expectAccessible, hearComplaints } from "./look-over";
import { linkIn, readMail } from "./mailbox";
import { expect, test } from "./people";
import { plainReport, SEVERE_CHEST_PAIN, SEVERE_TIREDNESS, sendSymptom } from "./send-report";

test.describe.configure({ timeout: 120_000 });

test("every page at the door", async ({ page, clinic }) => {
  const complaints = hearComplaints(page);
  await page.goto("/sign-in?signed-out=yes");
  await expectAccessible(page);
  await page.getByLabel("Your e-mail address").fill(clinic.patient.email);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Code from the e-mail").fill("12345678");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("That code does not open this sign-in.").waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "I work at a clinic" }).click();
  await page.getByRole("heading", { name: "Staff sign-in" }).waitFor();
  await expectAccessible(page);
  await page.goto("/sign-in/accept");
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

test("the page that sets up a sign-in, and the mailbox", async ({ page, browser }) => {
  const email = `look.${crypto.randomUUID()}@demo.onset`;
  const complaints = hearComplaints(page);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Administrator admin@demo.onset" }).click();
  await page.getByRole("link", { name: "Invite a colleague" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Una Lampwick");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("radio", { name: "Nurse" }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await page.getByText("The invitation is on its way.").waitFor();
  await expectAccessible(page);
  await page.goto("/demo/mailbox");
  await expectAccessible(page);
  await page.goto(linkIn(await readMail(browser, email)));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("heading", { name: "Set up your sign-in" }).waitFor();
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

test("every screen of a report", async ({ patient: { page } }) => {
  const complaints = hearComplaints(page);
  const next = page.getByRole("button", { name: "Next" });
  await page.goto("/report");
  await expectAccessible(page);
  await page.getByRole("button", { name: "No symptoms this week" }).click();
  await page.getByText("If you like, add your temperature or a few words.").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "I have had symptoms" }).click();
  await page.getByRole("checkbox", { name: "Chest pain or tightness" }).check();
  await expectAccessible(page);
  await next.click();
  await page.getByText("Lungs", { exact: true }).click();
  await expectAccessible(page);
  await next.click();
  await next.click();
  await page.getByRole("heading", { name: "Please look at this again" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("radio", { name: /^Severe/ }).check();
  await page.getByRole("dialog").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Go back and change my answers" }).click();
  await page.getByRole("radio", { name: "Another day" }).check();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "I am not sure" }).check();
  await next.click();
  await expectAccessible(page);
  await next.click();
  await page.getByRole("heading", { name: "This is what you told us" }).waitFor();
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

test("a patient's and a caregiver's receipt and history", async ({
  clinic,
  patient,
  caregiver,
}) => {
  const { page } = patient;
  const complaints = [hearComplaints(page), hearComplaints(caregiver.page)];
  await page.goto("/history");
  await expectAccessible(page);
  const cough = {
    symptomId: "cough",
    attributes: { severity: 2, interference: 1 },
    firstDay: addDays(clinic.patient.dayZero, 30),
  };
  const report = {
    ...plainReport(patient.patientId),
    ratings: [SEVERE_CHEST_PAIN, SEVERE_TIREDNESS, cough],
    note: "أشعر بتحسن 😷",
  };
  await patient.post("/api/v1/reports", report);
  await caregiver.page.goto(`/report/${report.id}`);
  await expectAccessible(caregiver.page);
  await page.goto("/history");
  await page.getByRole("img", { name: /^Cough/ }).waitFor();
  await page.getByText("The same in words").click();
  await expectAccessible(page);
  expect(complaints.flat()).toEqual([]);
});

test("every page of a nurse", async ({ patient, nurse: { page }, otherTeamNurse }) => {
  const complaints = [hearComplaints(page), hearComplaints(otherTeamNurse.page)];
  await sendSymptom(patient, patient.patientId, SEVERE_CHEST_PAIN);
  await page.goto("/worklist?scope=clinic");
  await expectAccessible(page);
  await page.goto("/worklist?q=nobody");
  await expectAccessible(page);
  await page.goto(`/patients/${patient.patientId}`);
  await page.getByRole("img", { name: /^Chest pain/ }).waitFor();
  await page.getByText("The same as a table").click();
  await page.getByText("Rule and source").first().click();
  await expectAccessible(page);
  await page.getByText("Close without a contact").click();
  await page.getByRole("button", { name: "Close ticked alerts" }).click();
  await expectAccessible(page);
  await page.goto("/cohort");
  await page.getByRole("group", { name: /arrow keys/ }).waitFor();
  await expectAccessible(page);
  await otherTeamNurse.page.goto(`/patients/${patient.patientId}`);
  await expectAccessible(otherTeamNurse.page);
  expect(complaints.flat()).toEqual([]);
});

test("every page of an admin, and the page that is not there", async ({
  admin: { page },
  nurse,
}) => {
  const complaints = hearComplaints(page);
  await page.goto("/admin/accounts");
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByLabel(`More for ${nurse.name}`).click();
  await expectAccessible(page);
  await page.goto("/admin/accounts?text=nobody");
  await expectAccessible(page);
  await page.goto(`/admin/accounts/${nurse.accountId}`);
  await expectAccessible(page);
  await page.goto("/admin/accounts/invite");
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await page.goto("/admin/accounts/nobody");
  await expectAccessible(page);
});
