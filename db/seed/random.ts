/** Draws that are the same for the same beginnings; never `Math.random`, so a clinic can be made again. */
export type Random = {
  /** From 0 up to, not including, 1. */
  unit: () => number;
  /** A whole number, both ends included. */
  between: (from: number, to: number) => number;
  chance: (share: number) => boolean;
  /** Throws for an empty list: there is nothing to pick. */
  pick: <Each>(list: readonly Each[]) => Each;
  /** Picks by weight; weights need not add up to one. */
  weighted: <Each>(list: readonly (readonly [Each, number])[]) => Each;
  /** From the standard normal distribution. */
  normal: () => number;
  /** Shaped as a UUIDv7 of that moment. */
  uuid: (at: Date) => string;
};

/** A generator begun by its parts ("clinic", a seed, a place in a list): other parts, other draws. */
export function makeRandom(...parts: readonly (string | number)[]): Random {
  const unit = sfc32(hash128(parts.join(" ")));
  const pick = <Each>(list: readonly Each[]): Each => {
    const picked = list[Math.floor(unit() * list.length)];
    if (picked === undefined) throw new RangeError("nothing to pick from");
    return picked;
  };
  return {
    unit,
    between: (from, to) => from + Math.floor(unit() * (to - from + 1)),
    chance: (share) => unit() < share,
    pick,
    weighted: (list) => weightedAt(list, unit()),
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    uuid: (at) => uuidAt(at, unit),
  };
}

function weightedAt<Each>(list: readonly (readonly [Each, number])[], unit: number): Each {
  let left = unit * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [each, weight] of list) {
    left -= weight;
    if (left < 0) return each;
  }
  throw new RangeError("no weight to pick by");
}

/** RFC 9562: 48 bits of milliseconds, the version, 12 random bits, the variant, 62 random bits. */
function uuidAt(at: Date, unit: () => number): string {
  const hex = (bits: number) =>
    Math.floor(unit() * 2 ** bits)
      .toString(16)
      .padStart(bits / 4, "0");
  const moment = at.getTime().toString(16).padStart(12, "0");
  const variant = (8 + Math.floor(unit() * 4)).toString(16);
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${hex(12)}-${variant}${hex(12)}-${hex(24)}${hex(24)}`;
}

type Words = [number, number, number, number];

/** "Small fast counter", a published 32-bit generator: four words of state, one of them counting. */
function sfc32([first, second, third, counter]: Words): () => number {
  let a = first;
  let b = second;
  let c = third;
  let count = counter;
  const next = () => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round++) next();
  return next;
}

/** Four words from a text: FNV-1a with four different beginnings, well enough mixed by the rounds after it. */
function hash128(text: string): Words {
  const word = (beginning: number) => {
    let hash = beginning;
    for (const character of text) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    return hash;
  };
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x7f4a7c15), word(0x2545f491)];
}
