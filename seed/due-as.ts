import type { FiledAction } from '../domain/contract/plan-file.ts'
import { isDayAlone } from '../domain/due.ts'
import { readDue } from '../domain/read-due.ts'

type FiledDue = Pick<FiledAction['versions'][number], 'dueOn' | 'dueKind' | 'dueFrom' | 'dueWords' | 'reviewOn'>

/**
 * When something is due, as a plan file says it: only what is no day needs more than that.
 *
 * @example
 * dueAs('31 March 2021') // => { dueOn: '2021-03-31' }
 */
export function dueAs(words: string): FiledDue {
  const due = readDue(words)
  if (due === null) throw new Error(`Not when something is due: ${words}`)
  if (due.kind === 'day') return { dueOn: due.to, ...(!isDayAlone(due) && { dueWords: due.words }) }
  if (due.kind !== 'ongoing') return { dueOn: due.to, dueKind: due.kind, dueFrom: due.from, dueWords: due.words }
  return { dueOn: null, dueKind: due.kind, dueWords: due.words, ...(due.reviewOn && { reviewOn: due.reviewOn }) }
}
