/**
 * Every eighth of a list, beginning with the one at `start`; all of it in `./scripts/test long`. For what one part
 * does for every form alike: what a form does itself is tried on each.
 */
export const sampled = <T>(all: readonly T[], start = 0): readonly T[] =>
  process.env['LONG'] ? all : all.filter((_, index) => index % 8 === start)

/**
 * Of several ways to try each of a list, the one whose turn it is, so that each is tried in one and no way is left
 * out; in `./scripts/test long` each is tried in all.
 */
export const inTurn = <Way>(ways: readonly Way[], index: number): readonly Way[] =>
  process.env['LONG'] ? ways : ways.filter((_, at) => at === index % ways.length)

/**
 * Marks a test of `./scripts/test long` alone: a rule that it holds is held in every run by one beside it, of another
 * box, page or moment.
 */
export const RARE = { tag: '@rare' }

/** Marks a test that is gone through in several ways as rare in all but the one that is tried in every run. */
export const rareUnless = (isThisWay: boolean): { tag?: string } => (isThisWay ? {} : RARE)
