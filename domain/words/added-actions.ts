import type { SharedRef } from '../shared-refs.ts'

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
