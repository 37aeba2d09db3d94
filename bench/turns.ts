/** Measures two things in turn, A B A B, so that what slows the machine slows both. */
export async function inTurns<One, Other>(
  pairs: number,
  one: () => Promise<One>,
  other: () => Promise<Other>,
): Promise<{ one: One; other: Other }[]> {
  const turns: { one: One; other: Other }[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    turns.push({ one: await one(), other: await other() });
  }
  return turns;
}
