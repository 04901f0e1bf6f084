import { sayField } from '../../../domain/words/fields.ts'
import { sayValue } from '../../../domain/words/values.ts'
import type { Entered } from '../entered.ts'
import type { BoxOf } from './words-left.ts'

/** What somebody filled in one box, to show them where its form is not there any more. */
export interface Written {
  /** The name of its box. */
  name: string
  /** What stands over the box. */
  label: string
  words: string
  /** Whether it stands here as it was typed, and was not chosen or said in other words. */
  typed: boolean
  /** What the form sends for a choice; not known where it was read from an answer alone. */
  value?: string
}

/** What a form carries for itself: its author has never seen it. No box that they fill is called so in any form. */
export const NOT_SEEN: readonly string[] = [
  'id',
  'of',
  'only',
  'asks',
  'basedOn',
  'inHand',
  'pressed',
  'keptStatus',
  'writtenBy',
  'addRow',
  'madeFrom',
  'columnsOf',
  'firstRowOf',
  'digest',
  'knownUntil',
  'quartersRead',
  'refProposed',
]

/** What a form without a box says of itself: it was pressed, and nothing in it was typed or chosen. */
export const PRESSED = 'pressed'

/** Chosen by a key or a number, which says nothing without the plan it is of. */
const CHOSEN_BY_KEY: readonly string[] = [
  'area',
  'ownerPost',
  'sponsorPost',
  'supportingPosts',
  'recommendations',
  'meeting',
  'post',
  'areas',
  'source',
  'mayLeave',
  'withheld',
]

/** Whether its author would know again what a box held. Nothing is guessed from the words: short or long, all are. */
export const isSeen = ([name, said]: BoxOf): boolean =>
  said.trim() !== '' && !NOT_SEEN.includes(name) && !CHOSEN_BY_KEY.includes(name)

/** What a form held when it was sent, box by box. */
export const boxesOf = (entered: Entered): BoxOf[] =>
  Object.entries(entered).flatMap(([name, said]) => [said].flat().map((value): BoxOf => [name, value]))

/** What of those its author would know again. */
export const seenIn = (entered: Entered): BoxOf[] => (PRESSED in entered ? [] : boxesOf(entered).filter(isSeen))

/** Chosen by the same name of a closure and of a due date: the words of neither are said of the other. */
const DECIDED = 'step'

/** Answers about a sheet are told apart by a digest, which says nothing; one of them may be that a cell stays. */
const ANSWER = /^answer[0-9a-f]{16}(Stays)?$/

/**
 * Everything that a refused form holds, to be read beside the form's own way of
 * asking: what no reader would know again, as ids and keys, is left out.
 *
 * @example
 * whatWasWritten({ deliveryStatus: 'at-risk', nextSteps: 'Recruit', id: '0197' })
 * // => [{ name: 'deliveryStatus', label: 'Delivery status', words: 'At risk', typed: false }, { name: 'nextSteps', … }]
 */
export const whatWasWritten = (entered: Entered): Written[] =>
  seenIn(entered).map(([name, said]) => {
    if (name === DECIDED) return { name, label: 'What was decided', words: said, typed: false }
    const answer = ANSWER.exec(name)
    if (answer?.[1]) return { name, label: 'Answer', words: 'It stays as it stands', typed: false }
    if (answer) return { name, label: 'Answer', words: said, typed: true }
    const words = sayValue(name, said)
    return { name, label: sayField(name), words, typed: words === said }
  })
