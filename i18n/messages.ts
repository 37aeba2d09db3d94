import { accounts } from "./en/accounts";
import { cohort } from "./en/cohort";
import { common } from "./en/common";
import { history } from "./en/history";
import { mail } from "./en/mail";
import { patient } from "./en/patient";
import { receipt } from "./en/receipt";
import { report } from "./en/report";
import { shell } from "./en/shell";
import { signIn } from "./en/sign-in";
import { trouble } from "./en/trouble";
import { worklist } from "./en/worklist";
import type { Language } from "./language";

const en = {
  accounts,
  cohort,
  common,
  history,
  mail,
  patient,
  receipt,
  report,
  shell,
  signIn,
  trouble,
  worklist,
};

/** English is the measure: a language that lacks one of its words does not compile. */
export type Messages = typeof en;

export const MESSAGES: Record<Language, Messages> = { en };
