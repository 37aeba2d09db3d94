import { expect, test } from "vitest";
import { ACCESS, ROLES } from "@/domain/access";
import { isReader } from "./require";
import { makeViewer } from "./viewer";

const person = { clinicId: "c", accountId: "a", name: "Someone" };
const VIEWERS = {
  patient: makeViewer({ ...person, role: "patient", patientId: "p" }),
  caregiver: makeViewer({ ...person, role: "caregiver", patientId: "p" }),
  nurse: makeViewer({ ...person, role: "nurse", careTeamIds: [] }),
  admin: makeViewer({ ...person, role: "admin" }),
};

test.each([
  { object: "follow_ups", roles: ["patient", "caregiver", "nurse"] },
  { object: "patients", roles: ["patient", "caregiver", "nurse"] },
  { object: "contacts", roles: ["nurse"] },
  { object: "credentials", roles: ["admin"] },
] as const)("a page made of $object opens to $roles alone", ({ object, roles }) => {
  expect(ROLES.filter((role) => isReader(VIEWERS[role], object, ROLES))).toEqual([...roles]);
});

test("a page made for one role opens to no other", () => {
  expect(ROLES.filter((role) => isReader(VIEWERS[role], "follow_ups", ["nurse"]))).toEqual([
    "nurse",
  ]);
});

test("what the matrix no longer grants, no page opens", () => {
  const granted = ACCESS.follow_ups.nurse;
  ACCESS.follow_ups.nurse = { "own-team": ["read"] };
  try {
    expect(isReader(VIEWERS.nurse, "follow_ups", ["nurse"])).toBe(false);
  } finally {
    if (granted) ACCESS.follow_ups.nurse = granted;
  }
});
