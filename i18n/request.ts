import { getRequestConfig } from "next-intl/server";
import type { Language } from "./language";
import { MESSAGES } from "./messages";

const language: Language = "en";

/** What next-intl reads on every request. Times are shown in a clinic's zone, always named by the caller. */
export default getRequestConfig(async () => ({
  locale: language,
  messages: MESSAGES[language],
  timeZone: "UTC",
}));
