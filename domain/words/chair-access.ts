import { sayDay, type Day } from '../day.ts'

/**
 * What a board is told when its chair's access was opened by somebody who may not choose the chair.
 *
 * @example
 * sayChairAccess({ access: 'reset', by: 'Sam', on: day('2020-12-10') })
 * // => 'The chair’s access was reset by Sam on 10 December 2020, because no administrator …'
 */
export const sayChairAccess = ({ access, by, on }: { access: 'given' | 'reset'; by: string; on: Day }): string =>
  `The chair’s access was ${access} by ${by} on ${sayDay(on)}, because no administrator outside the programme office could do it. ` +
  'The chair agrees what the office says is done, so the board should confirm at its next meeting that the right person has that access.'
