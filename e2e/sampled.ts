/**
 * Every fourth of a list, beginning with the one at `start`; all of it in `./scripts/test long`. For what one part
 * does for every form alike: what a form does itself is tried on each.
 */
export const sampled = <T>(all: readonly T[], start = 0): readonly T[] =>
  process.env['LONG'] ? all : all.filter((_, index) => index % 4 === start)

/**
 * Of several ways to try each of a list, the one whose turn it is, so that each is tried in one and no way is left
 * out; in `./scripts/test long` each is tried in all.
 */
export const inTurn = <Way>(ways: readonly Way[], index: number): readonly Way[] =>
  process.env['LONG'] ? ways : ways.filter((_, at) => at === index % ways.length)
