/** Chance that is the same every time: a seed gives the same throws in the same order. */
export interface Dice {
  /** A whole number, both ends included. */
  whole(from: number, to: number): number
  chance(share: number): boolean
  among<T>(list: readonly T[]): T
  /** So many of a list, none twice, in the order they were drawn. */
  some<T>(list: readonly T[], count: number): T[]
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state are plenty for sheets. */
function shares(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function diceOf(seed: number): Dice {
  const share = shares(seed)
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1))
  const takeOne = <T>(list: T[]): T => list.splice(whole(0, list.length - 1), 1)[0] as T
  return {
    whole,
    chance: (of) => share() < of,
    among: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    some: (list, count) => {
      const left = [...list]
      return Array.from({ length: Math.min(count, list.length) }, () => takeOne(left))
    },
  }
}
