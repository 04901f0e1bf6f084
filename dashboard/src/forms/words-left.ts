import { readDay } from '../../../domain/read-day.ts'

/** What a box held: its name, and what stood in it. */
export type BoxOf = readonly [name: string, value: string]

/**
 * What was typed and is not in what is held now: not under its name, and not as
 * part of what stands there. Nothing that is kept is written over while some of
 * it is left.
 *
 * @example
 * wordsLeft([['progress', 'Two pods']], [['progress', 'Two pods are full']]) // => []
 * wordsLeft([['progress', 'Two pods']], [['progress', 'X']]) // => [['progress', 'Two pods']]
 */
export function wordsLeft(typed: readonly BoxOf[], held: readonly BoxOf[]): BoxOf[] {
  return typed.filter(
    ([name, value]) => !held.some(([other, now]) => other === name && holds(asSaid(now), asSaid(value))),
  )
}

/**
 * The names of the boxes that hold something else than they held then, or nothing
 * any more: a list from which the last tick was taken has no box. Rows of one name
 * are told apart by their order alone, so they count together.
 *
 * @example
 * changedSince([['progress', 'Two pods']], [['progress', 'Two pods'], ['nextSteps', 'Recruit']]) // => ['nextSteps']
 */
export function changedSince(then: readonly BoxOf[], now: readonly BoxOf[]): string[] {
  const said = (boxes: readonly BoxOf[], of: string) =>
    JSON.stringify(boxes.flatMap(([name, value]) => (name === of ? [asSaid(value)] : [])))
  return [...new Set([...then, ...now].map(([name]) => name))].filter((name) => said(then, name) !== said(now, name))
}

/** A day is the same however it is written. */
const holds = (now: string, typed: string): boolean =>
  now.includes(typed) || (readDay(typed) !== null && readDay(typed) === readDay(now))

/** A form that comes back from the server has the line ends of the wire. */
export const asSaid = (value: string) => value.replaceAll('\r\n', '\n').trim()
