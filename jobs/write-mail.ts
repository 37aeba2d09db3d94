import { createTranslator } from "next-intl";
import { LANGUAGES, type Language } from "@/i18n/language";
import { MESSAGES } from "@/i18n/messages";

/** What a mail says. */
type Letter = { subject: string; body: string };

/** The mail that carries a sign-in code; its subject tells nothing on a locked screen. */
export function signInCodeMail(letter: {
  code: string;
  minutes: number;
  clinicName: string;
  language: string;
}): Letter {
  const { code, minutes, clinicName } = letter;
  const t = wordsOf(letter.language);
  const grouped = `${code.slice(0, 4)} ${code.slice(4)}`;
  return {
    subject: t("code.subject"),
    body: t("code.body", { code: grouped, minutes, clinicName }),
  };
}

/** The mail that invites a member of staff. */
export function invitationMail(letter: {
  name: string;
  clinicName: string;
  language: string;
  link: string;
  days: number;
}): Letter {
  const { name, clinicName, link, days } = letter;
  const t = wordsOf(letter.language);
  return {
    subject: t("invitation.subject", { clinicName }),
    body: t("invitation.body", { name, clinicName, link, days }),
  };
}

/** The mail that tells a patient or caregiver where to sign in. */
export function welcomeMail(letter: {
  name: string;
  clinicName: string;
  language: string;
  link: string;
}): Letter {
  const { name, clinicName, link } = letter;
  const t = wordsOf(letter.language);
  return {
    subject: t("welcome.subject", { clinicName }),
    body: t("welcome.body", { name, clinicName, link }),
  };
}

function wordsOf(wanted: string) {
  const locale: Language = LANGUAGES.find((each) => each === wanted) ?? "en";
  return createTranslator({ locale, messages: MESSAGES[locale], namespace: "mail" });
}
