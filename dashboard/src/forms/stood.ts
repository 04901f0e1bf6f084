import type { Problem } from '../../../domain/contract/problem.ts'
import { statusBox } from '../settings/as-entered.ts'
import type { Entered } from '../entered.ts'
import type { Draft } from './drafts/draft.ts'
import { changedFrom, ontoTheirs } from './onto-theirs.ts'
import { theirVersion } from './theirs.ts'
import { boxesOf } from './what-was-written.ts'
import type { BoxOf } from './words-left.ts'

/** What the record held when a form was drawn, in the one box that carries it; empty for what is new. */
export const carryStood = (stands: Entered | undefined): string => (stands ? JSON.stringify(stands) : '')

/** Reads that again; null where a form carries none, or what no form of ours would. */
export function readStood(carried: string): Entered | null {
  try {
    const stood: unknown = JSON.parse(carried)
    return isEntered(stood) ? stood : null
  } catch {
    return null
  }
}

const isText = (said: unknown) => typeof said === 'string'
const isEntered = (said: unknown): said is Entered =>
  typeof said === 'object' &&
  said !== null &&
  Object.values(said).every((value) => isText(value) || (Array.isArray(value) && value.every(isText)))

/**
 * What goes back with a change that was refused because a colleague's was first:
 * the boxes that its author did not change hold the colleague's, and are named.
 */
export function takeTheirs(
  problem: Problem,
  { entered, stood: carried }: { entered: Entered; stood: string },
): { entered: Entered; stood: string; taken: string[] } | null {
  const stood = readStood(carried)
  const theirs = theirVersion(problem)
  if (stood === null || theirs === null) return null
  const now = theirBoxes(theirs, Object.keys(stood))
  return { ...ontoTheirs({ stood, mine: entered, theirs: now }), stood: carryStood(now) }
}

/** What boxes held, by their names. */
export const enteredOf = (boxes: readonly BoxOf[]): Entered =>
  Object.fromEntries(
    [...Map.groupBy(boxes, ([name]) => name)].map(([name, all]) => [name, all.map(([, said]) => said)]),
  )

/**
 * A draft as it is put into a form that may have been drawn anew since: with what a colleague saved where its author
 * changed nothing. It goes on from that: what a box holds of theirs is no change of its author's, whatever comes next.
 * What was there when they had read it, `basedOn`, stays as it was.
 */
export function draftOnto<D extends Pick<Draft, 'boxes' | 'changed' | 'stood'>>(
  stands: Entered | undefined,
  draft: D,
): D {
  const stood = readStood(draft.stood)
  if (!stands || !stood) return draft
  const { entered } = ontoTheirs({ stood, mine: enteredOf(draft.boxes), theirs: stands })
  const names = Object.keys(stood)
  const goesOnFrom = Object.fromEntries(names.map((name) => [name, stands[name] ?? stood[name] ?? '']))
  return {
    ...draft,
    boxes: boxesOf(entered),
    changed: onlyChanged(draft.changed, draft.stood, draft.boxes),
    stood: carryStood(goesOnFrom),
  }
}

/**
 * The boxes of a draft that are put back, by their names: those that its author changed, and every box of which the
 * record says nothing, then or now. Of what is new all that stood there is its author's, typed or drawn with the form:
 * the form may be drawn with something else by now, and the words would be saved as another kind of thing, or of another
 * day. What the plan itself says of it, as the day of an inspection, follows the page.
 */
export function toPutBack(
  stands: Entered | undefined,
  { boxes, changed, stood: carried }: Pick<Draft, 'boxes' | 'changed' | 'stood'>,
): string[] {
  const stood = readStood(carried)
  // Kept by a page that did not say what the record held.
  if (stands && !stood) return changed
  const isSaid = (name: string) => stood !== null && name in stood && stands !== undefined && name in stands
  return [...new Set([...changed, ...boxes.flatMap(([name]) => (isSaid(name) ? [] : [name]))])]
}

/** Of the boxes that may have been changed, those that were: the record tells, where it holds them. */
export function onlyChanged(names: readonly string[], carried: string, boxes: readonly BoxOf[]): string[] {
  const stood = readStood(carried)
  if (!stood) return [...names]
  return [...names.filter((name) => !(name in stood)), ...changedFrom(stood, enteredOf(boxes))]
}

/**
 * The boxes that hold what the record does, as a colleague left them. Of what the record says nothing about the api says
 * nothing either: that box is empty, and does not hold what stood there before.
 */
export const theirBoxes = (theirs: Record<string, unknown>, held: readonly string[]): Entered => ({
  ...Object.fromEntries(held.map((name) => [name, ''])),
  ...asBoxes(theirs, held),
})

type Own = readonly { label: string; text: string }[]

/** A version as the api gives it, as the boxes of its form hold it: those of the names that are in both. */
export function asBoxes(
  { ownColumns, statusWords, ...theirs }: Record<string, unknown>,
  names: readonly string[],
): Entered {
  const all: Record<string, unknown> = {
    ...theirs,
    ...(Array.isArray(ownColumns) && {
      ownColumnLabel: (ownColumns as Own).map(({ label }) => label),
      ownColumnText: (ownColumns as Own).map(({ text }) => text),
    }),
    ...(typeof statusWords === 'object' &&
      statusWords !== null &&
      Object.fromEntries(Object.entries(statusWords).map(([status, words]) => [statusBox(status), words]))),
  }
  return Object.fromEntries(
    names.flatMap((name): [string, string | string[]][] => {
      const said = all[name]
      if (said === undefined || (typeof said === 'object' && said !== null && !Array.isArray(said))) return []
      return [
        [
          name,
          Array.isArray(said) ? said.map(String) : typeof said === 'boolean' ? (said ? 'on' : '') : String(said ?? ''),
        ],
      ]
    }),
  )
}
