import { randomInt } from 'node:crypto'

// No letter or figure that is read as another: no i, l, o, u, 0 or 1.
const LETTERS = 'abcdefghjkmnpqrstvwxyz23456789'
const GROUPS = 4
const IN_GROUP = 5

/**
 * A password for somebody to begin with: 98 bits, in groups that can be read
 * out. It is shown once and kept only as a hash; they are asked for their own when they sign in.
 */
export const makePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: IN_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-')
