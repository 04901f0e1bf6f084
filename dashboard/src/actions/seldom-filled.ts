import { isBlank } from '../../../domain/typed-words.ts'
import type { Entered } from '../entered.ts'
import { hasMoreRows } from './action-rows.ts'

/** The boxes of an action that most leave empty, by what their names begin with: its form has them folded. */
const SELDOM = /^(?:partners|milestone|milestones|closedBefore|ownColumn)/

/** The rows among them that somebody asked for one more of. */
const SELDOM_ROWS = ['milestones', 'ownColumns'] as const

/**
 * Whether one of those holds something, more rows were asked for, or something
 * is said of it: then they are shown.
 *
 * @param errors By the ids of their boxes.
 */
export const isSeldomFilled = (entered: Entered, errors: Record<string, string>): boolean =>
  Object.entries(entered).some(([name, said]) =>
    [said]
      .flat()
      .some((one) =>
        name === 'addRow' ? SELDOM_ROWS.some((rows) => rows === one) : SELDOM.test(name) && !isBlank(one),
      ),
  ) ||
  SELDOM_ROWS.some((rows) => hasMoreRows(entered, rows)) ||
  Object.keys(errors).some((name) => SELDOM.test(name))
