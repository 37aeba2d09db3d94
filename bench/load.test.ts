import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { underLoad } from "./load";

test("a load is bounded in count and never wider than its connections", async () => {
  let [now, most, done] = [0, 0, 0];
  await underLoad({ connections: 4, times: 50, secondsAtMost: 30 }, async () => {
    now += 1;
    most = Math.max(most, now);
    await wait(1);
    now -= 1;
    done += 1;
  });
  expect({ most, done }).toEqual({ most: 4, done: 50 });
});

test("a load is bounded in time", async () => {
  let done = 0;
  await underLoad({ connections: 2, times: 1_000_000, secondsAtMost: 0.1 }, async () => {
    await wait(10);
    done += 1;
  });
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(100);
});

test("work that fails fails the load: no figure is made of refusals", async () => {
  const refused = underLoad({ connections: 2, times: 4, secondsAtMost: 5 }, async () => {
    throw new Error("503");
  });
  await expect(refused).rejects.toThrow("503");
});
