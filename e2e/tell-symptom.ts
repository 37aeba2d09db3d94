import type { Page } from "@playwright/test";

/** What a patient taps about one symptom of a part of the body. */
type ToldSymptom = {
  area: string;
  symptom: string;
  /** One for each question, in the order in which they appear. */
  answers: readonly string[];
  /** As the form offers it, or a day of the calendar. */
  began: "I am not sure" | { firstDay: string };
};

/** From the start of the form to the screen that repeats all that was said. */
export async function tellSymptom(page: Page, told: ToldSymptom): Promise<void> {
  await page.goto("/report");
  await page.getByRole("button", { name: "I have had symptoms" }).click();
  await page.getByRole("checkbox", { name: "None of these" }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText(told.area, { exact: true }).click();
  await page.getByRole("checkbox", { name: told.symptom, exact: true }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await answerSymptom(page, told);
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("heading", { name: "Anything else?" }).waitFor();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("heading", { name: "This is what you told us" }).waitFor();
}

async function answerSymptom(page: Page, { symptom, answers, began }: ToldSymptom) {
  await page.getByRole("heading", { name: symptom, exact: true }).waitFor();
  for (const [place, answer] of answers.entries()) {
    const question = page.getByRole("group", { name: `: ${symptom}` }).nth(place);
    await question.getByRole("radio", { name: answer, exact: true }).check();
  }
  if (began === "I am not sure") {
    await page.getByRole("radio", { name: began }).check();
  } else {
    await page.getByRole("radio", { name: "Another day" }).check();
    await page.getByLabel("First day, if you know it").fill(began.firstDay);
  }
}
