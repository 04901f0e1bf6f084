import type { Problem } from '../../../domain/contract/problem.ts'

/** A problem whose fields are those of one form among several on a page, so that its summary's links find them. */
export const prefixed = ({ fields, ...problem }: Problem, prefix: string): Problem => ({
  ...problem,
  ...(fields && { fields: Object.fromEntries(Object.entries(fields).map(([name, said]) => [prefix + name, said])) }),
})

/** What goes before the ids of an action's form, on a page that holds several. */
export const prefixOf = (ref: string): string => `a${ref.replaceAll(/[^a-z0-9]/gi, '-')}-`
