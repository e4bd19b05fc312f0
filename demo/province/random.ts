/** A stream of numbers that look random and are the same for the same keys, on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number, both bounds included. */
  int(from: number, to: number): number;
  /** From `from` up to `to`. */
  between(from: number, to: number): number;
  /** True once in 1/`probability` times. */
  chance(probability: number): boolean;
  /** One of the items, each as likely as the others. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, each as likely as its weight says. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  /** A whole number near `expected`, whose mean it is: 2.3 is 2 in seven of ten times, else 3. */
  round(expected: number): number;
}

/**
 * The stream of these keys: sfc32 (Doty-Humphrey, PractRand) started from a 128-bit hash of the keys. It is for demo data, not for secrets.
 */
export function random(...keys: readonly (string | number)[]): Random {
  return new Sfc32(hash(keys.join('/')));
}

/** A class, because streams are many and short: each record has one or more of its own. */
class Sfc32 implements Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor([a, b, c, d]: readonly [number, number, number, number]) {
    [this.#a, this.#b, this.#c, this.#d] = [a, b, c, d];
    for (let warmUp = 0; warmUp < 12; warmUp++) this.next();
  }

  next(): number {
    const c = this.#c;
    const sum = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (c + (c << 3)) | 0;
    this.#c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return mustHave(items[Math.floor(this.next() * items.length)]);
  }

  weighted<Item>(items: readonly (readonly [Item, number])[]): Item {
    let rest = 0;
    for (const [, weight] of items) rest += weight;
    rest *= this.next();
    for (const [item, weight] of items) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return mustHave(items.at(-1))[0];
  }

  round(expected: number): number {
    return Math.floor(expected + this.next());
  }
}

function mustHave<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new RangeError('A choice needs something to choose from, but the list is empty.');
  return item;
}

/** cyrb128 (bryc): four 32-bit words that depend on every character. */
function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a, b ^ a, c ^ a, d ^ a];
}
