import { expect, test } from "vitest";
import { REGIMENS } from "@/domain/clinical/ids";
import { regimens } from "@/domain/clinical/regimens";
import { inventDiagnosis, inventName, inventPhone } from "./people";
import { makeRandom } from "./random";

test("two thousand patients have two thousand names", () => {
  const names = Array.from({ length: 2000 }, (_, place) => inventName(place));
  expect(new Set(names).size).toBe(2000);
  expect(names[0]).toBe("Ada Testwell");
});

test("telephones are from the ranges kept free for drama", () => {
  const random = makeRandom("phones");
  const phones = Array.from({ length: 200 }, () => inventPhone(random));
  for (const phone of phones) expect(phone).toMatch(/^(07700 900|01632 960)\d{3}$/);
});

test.each(REGIMENS)("%s is given for one of its indications", (regimenId) => {
  const random = makeRandom(regimenId);
  const known = regimens
    .flatMap(({ indications }) => indications)
    .map((text) => text.toLowerCase());
  for (let draw = 0; draw < 20; draw++) {
    const diagnosis = inventDiagnosis(random, regimenId).toLowerCase();
    expect(diagnosis).not.toContain("same as");
    expect(known.some((text) => text.startsWith(diagnosis))).toBe(true);
  }
});
