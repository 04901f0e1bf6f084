import type { SharedRef } from '../shared-refs.ts'
import { listed, several } from './counting.ts'

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/**
 * Why an action cannot answer recommendations: the plan never had any of these numbers.
 *
 * @example
 * sayNoRecommendation([14]) // => 'There is no recommendation 14'
 */
export const sayNoRecommendation = (numbers: readonly number[]): string =>
  `There is no recommendation ${OR.format(numbers.map(String))}`

/** Why it cannot answer these either: they were withdrawn. */
export const sayWithdrawn = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `Recommendation ${numbers[0]} was withdrawn. Name another, or none`
    : `Recommendations ${AND.format(numbers.map(String))} were withdrawn. Name others, or none`

/** Why an action cannot have a ref that another of the plan has, or had. */
export const sayTakenRef = (ref: string): string =>
  `This plan has an action ${ref}, in it or withdrawn. Give this one another ref`

/**
 * Why several that are added together cannot have one ref.
 *
 * @example
 * saySharedRef({ ref: '6.1', rows: [2, 5] }) // => 'Rows 2 and 5 both have 6.1. Give each a ref of its own'
 */
export const saySharedRef = ({ ref, rows }: SharedRef): string =>
  `Rows ${AND.format(rows.map(String))} ${rows.length === 2 ? 'both' : 'all'} have ${ref}. Give each a ref of its own`

interface HeldPost {
  name: string
  holder: string | null
}

/**
 * Why words name no owner: no post is called so, or whoever they name holds more than one.
 *
 * @param named The posts that they name.
 * @example
 * sayNoOnePost('Dan Whitfield', [safeguarding, quality])
 * // => 'Dan Whitfield holds Head of Safeguarding and Head of Quality. Choose the one that owns this'
 */
export const sayNoOnePost = (words: string, named: readonly HeldPost[]): string =>
  named.length > 1
    ? `${named[0]?.holder ?? words} holds ${AND.format(named.map(({ name }) => name))}. Choose the one that owns this`
    : `“${words}” is no post of this plan. Choose one, or add that post first, under Settings`

/**
 * That a name was read as a post.
 *
 * @example
 * sayReadAsPost({ name: 'Head of Safeguarding', holder: 'Dan Whitfield' }) // => 'Dan Whitfield holds Head of Safeguarding'
 */
export const sayReadAsPost = ({ name, holder }: HeldPost): string => `${holder ?? ''} holds ${name}`

/** That a title is in the plan: the action may have been pasted twice. */
export const saySameTitle = (ref: string): string => `${ref} has the same title`

/**
 * What was added, with the refs that these were given: of many, the first.
 *
 * @example
 * sayAdded(['7.3', '7.4']) // => '2 actions are added to the plan: 7.3 and 7.4'
 */
export function sayAdded(refs: readonly string[]): string {
  const shown = refs.length > MOST_REFS + 1 ? refs.slice(0, MOST_REFS) : refs
  const named = shown.length < refs.length ? [...shown, `${refs.length - shown.length} more`] : shown
  return `${several(refs.length, 'action')} ${refs.length === 1 ? 'is' : 'are'} added to the plan: ${listed(named)}`
}
const MOST_REFS = 20
