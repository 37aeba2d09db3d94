import type { ReactNode } from "react";
import { DemonstrationBanner } from "../shell/demonstration-banner";
import { PatientFrame } from "../shell/patient-frame";

/** The frame of every page before sign-in: no clinic is known yet, so no number either. */
export function Door({ words, isDemonstration, children }: DoorProps) {
  return (
    <PatientFrame
      words={words}
      links={[]}
      phone={null}
      accountName={null}
      signOut={null}
      banner={isDemonstration && <DemonstrationBanner text={words.demonstration} />}
    >
      {children}
    </PatientFrame>
  );
}

type DoorProps = {
  words: { skip: string; navigation: string; demonstration: string };
  isDemonstration: boolean;
  children: ReactNode;
};
