import fc from 'fast-check'
import type { PaperFacts } from '../facts.ts'
import { someFacts } from './some-facts.ts'
import { shortOnes, words } from './some-papers.ts'

/**
 * Plans of so many actions, whatever their owners typed: all of an action's words, and those of whoever answers it, are
 * what somebody might type who means to break a paper.
 */
export const somePlans = (counts: readonly number[]): fc.Arbitrary<PaperFacts> =>
  fc
    .record({
      count: fc.constantFrom(...counts),
      typed: fc.array(fc.record({ short: shortOnes, long: words }), { minLength: 1, maxLength: 6 }),
    })
    .map(({ count, typed }) => {
      const at = (index: number) => typed[index % typed.length] ?? { short: '', long: '' }
      const facts = someFacts(() => at(count).short)
      const rows = Array.from({ length: count }, (_, index) => `${1 + (index % 5)}.${index}`)
      const contradiction = facts.board.contradictions[0]
      const asked = facts.asks[0]
      return {
        ...facts,
        plan: { ...facts.plan, title: at(1).short, areas: [{ number: 1, title: at(2).short }] },
        board: {
          ...facts.board,
          total: count,
          contradictions: contradiction && count > 0 ? [{ ...contradiction, title: at(3).short }] : [],
          areas: facts.board.areas.map((area) => ({ ...area, title: at(2).short })),
        },
        asks: asked && count > 0 ? [{ ...asked, title: at(0).short, why: at(1).short }] : [],
        actions: facts.actions.flatMap((action) =>
          rows.map((ref, index) => {
            const { short, long } = at(index)
            return {
              ...action,
              ref,
              title: short,
              successMeasure: short,
              update: action.update && {
                ...action.update,
                progress: index === 0 ? long : short,
                nextSteps: short,
                wayBackToGreen: short,
                helpNeeded: short,
              },
              moves: action.moves.map((move) => ({ ...move, reason: short })),
            }
          }),
        ),
      }
    })
