import type { Audience } from '../domain/disclosure.ts'
import { WITHHELD, type Mark, type PublicText } from '../domain/publication.ts'
import { everyText } from './every-word.ts'
import type { PaperFacts } from './facts.ts'
import type { Withheld } from './paper.ts'

type Facts = Pick<PaperFacts, 'board' | 'asks' | 'actions' | 'marks'>

/**
 * The facts of a paper with something else in the place of each text that is marked as not for publication, wherever
 * they hold it. The board's papers have all texts.
 *
 * @param facts As they can be printed: a mark is found by its words.
 * @param say What stands there instead.
 */
export function withhold<F extends Facts>(facts: F, audience: Audience, say: (mark: Mark) => string): F {
  const { marks, board, asks, actions } = facts
  if (audience === 'board' || marks.length === 0) return facts
  const all = new Map(marks.map((mark) => [nameOf(mark), mark]))
  const inPlaceOf = (ref: string, text: PublicText, words: string | null | undefined): string | undefined => {
    const mark = words == null ? undefined : all.get(nameOf({ ref, text, words }))
    return mark && say(mark)
  }
  const titled = <A extends { ref: string; title: string }>(action: A): A => ({
    ...action,
    title: inPlaceOf(action.ref, 'title', action.title) ?? action.title,
  })
  const measures = new Map(actions.map(({ ref, successMeasure }) => [ref, successMeasure]))
  /** What does not add up may quote the text that it is about. */
  const unquoted = (found: PaperFacts['board']['contradictions'][number]): typeof found => {
    if (found.kind !== 'other-date-in-title' && found.kind !== 'other-date-in-measure') return found
    const instead =
      found.kind === 'other-date-in-title'
        ? inPlaceOf(found.ref, 'title', found.title)
        : inPlaceOf(found.ref, 'success-measure', measures.get(found.ref))
    return { ...found, written: instead ?? found.written }
  }
  const { worse, better, added, withdrawn } = board.moved
  const move = (one: (typeof worse)[number]): typeof one => ({ ...one, action: titled(one.action) })
  return {
    ...facts,
    board: {
      ...board,
      moved: {
        worse: worse.map(move),
        better: better.map(move),
        added: added.map(titled),
        withdrawn: withdrawn.map(titled),
      },
      contradictions: board.contradictions.map((found) => titled(unquoted(found))),
    },
    asks: asks.map(titled),
    actions: actions.map((action) => {
      const { ref, update } = action
      const said = <W extends string | null>(text: PublicText, words: W): W | string =>
        inPlaceOf(ref, text, words) ?? words
      return {
        ...titled(action),
        successMeasure: said('success-measure', action.successMeasure),
        update: update && {
          ...update,
          progress: said('progress', update.progress),
          wayBackToGreen: said('way-back', update.wayBackToGreen),
        },
        moves: action.moves.map((one) => ({ ...one, reason: said('date-reason', one.reason) })),
        milestones: action.milestones.map((step) => ({ ...step, title: said('milestone', step.title) })),
      }
    }),
  }
}

const nameOf = ({ ref, text, words }: Mark): string => JSON.stringify([ref, text, words])

/** Characters for private use, which no font of ours has: no text that can be printed holds one. */
const FIRST = 0xf0000
const STAND_INS = /[\u{f0000}-\u{ffffd}]/gu

/**
 * Draws a paper in which a text that is withheld is a character of its own until it is drawn, and says which of them
 * it would have had.
 */
export function drawWithheld<F extends Facts, P>(
  facts: F,
  audience: Audience,
  draw: (facts: F) => P,
): { drawn: P; withheld: Withheld[] } {
  const { marks } = facts
  const standIns = new Map(marks.map((mark, at) => [mark, String.fromCodePoint(FIRST + at)]))
  const found = new Set<number>()
  const drawn = everyText(draw(withhold(facts, audience, (mark) => standIns.get(mark) ?? WITHHELD)), (words) =>
    words.replaceAll(STAND_INS, (character) => {
      found.add((character.codePointAt(0) ?? FIRST) - FIRST)
      return WITHHELD
    }),
  )
  const refs = [...found].sort((one, other) => one - other).flatMap((at) => marks[at]?.ref ?? [])
  return {
    drawn,
    withheld: [...Map.groupBy(refs, (ref) => ref)].map(([ref, { length: texts }]) => ({ ref, texts })),
  }
}
