import { expect, test } from "vitest";
import { boundedInParallel } from "./in-parallel";
import { hashPassword, isPassword, passwordFault } from "./password";

const ada = { name: "Ada Rossi", email: "ada.rossi@clinic.example" };

test("a password is kept as argon2id, and only itself matches, however its letters are composed", async () => {
  const kept = await hashPassword("caffè four words");
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword("caffè four words", kept)).toBe(true);
  expect(await isPassword("caffe four words", kept)).toBe(false);
});

test("without a hash to match, nothing matches", async () => {
  expect(await isPassword("four words do well", null)).toBe(false);
});

test.each([
  { password: "eleven char", fault: "password-too-short" },
  { password: "twelve chars", fault: null },
  { password: "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", fault: "password-too-short" },
  { password: "ADA.ROSSI@clinic.example", fault: "password-too-like-name" },
  { password: "Ada RossiAda Rossi", fault: "password-too-like-name" },
  { password: "ada.rossi2026", fault: "password-too-like-name" },
  { password: "ada.rossi and her cat", fault: null },
])("$password: $fault", ({ password, fault }) => {
  expect(passwordFault(password, ada)).toBe(fault);
});

test("of many at once a few run, some wait, and the rest are told so", async () => {
  const bounded = boundedInParallel(2, 3);
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resume) => setTimeout(resume, 5));
    running -= 1;
    return "done";
  };
  const answers = await Promise.all(Array.from({ length: 8 }, () => bounded(work)));
  expect(most).toBe(2);
  expect(answers.filter((answer) => answer === "done")).toHaveLength(5);
  expect(answers.filter((answer) => answer === null)).toHaveLength(3);
  expect(await bounded(work)).toBe("done");
});

test("work that fails leaves its place to the next", async () => {
  const bounded = boundedInParallel(1, 1);
  await expect(bounded(() => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  expect(await bounded(async () => "done")).toBe("done");
});
