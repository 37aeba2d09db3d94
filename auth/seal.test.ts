import { beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { openTicket, seal, sealTicket, unseal } from "./seal";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
});

const now = new Date("2026-11-23T09:00:00Z");
const schema = z.object({ email: z.string() });

test("what was sealed opens for its purpose alone, and never looks the same twice", () => {
  const sealed = seal("totp", "secret ü 🙂");
  expect(unseal("totp", sealed)).toBe("secret ü 🙂");
  expect(unseal("sign-in", sealed)).toBeNull();
  expect(seal("totp", "secret ü 🙂")).not.toBe(sealed);
  expect(sealed).not.toContain("secret");
});

test("a single changed bit opens nothing", () => {
  const bytes = Buffer.from(seal("totp", "secret"), "base64url");
  for (let place = 0; place < bytes.length; place += 1) {
    const forged = Buffer.from(bytes);
    forged.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    expect(unseal("totp", forged.toString("base64url"))).toBeNull();
  }
});

test.each(["", "x", "A".repeat(40), "🙂".repeat(100)])("%j opens nothing", (forged) => {
  expect(unseal("totp", forged)).toBeNull();
  expect(openTicket("sign-in", schema, forged, now)).toBeNull();
});

test("a ticket opens until its time is over", () => {
  const endsAt = new Date(now.getTime() + 1000);
  const sealed = sealTicket("sign-in", { email: "a@b.example" }, endsAt);
  expect(openTicket("sign-in", schema, sealed, now)).toEqual({ email: "a@b.example" });
  expect(openTicket("sign-in", schema, sealed, endsAt)).toBeNull();
  expect(openTicket("invitation", schema, sealed, now)).toBeNull();
  expect(openTicket("sign-in", schema, undefined, now)).toBeNull();
});
