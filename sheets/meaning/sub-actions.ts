import { marksOf } from '../../domain/list-marks.ts'

/** An action whose cell holds a list of what it takes. */
export interface WithSubActions {
  action: string
  steps: string[]
}

/**
 * The sub-actions that are listed in the cell of an action, under the words that lead in; null where it holds no list of
 * two, or nothing but a list.
 *
 * @example
 * subActionsIn('Hold every meeting:\n- invite\n- record') // => { action: 'Hold every meeting:', steps: ['invite', 'record'] }
 */
export function subActionsIn(words: string): WithSubActions | null {
  const lines = words.split('\n')
  const marks = marksOf(lines)
  const first = marks.findIndex((mark) => mark !== null)
  if (first < 1) return null
  const action = lines.slice(0, first).join('\n').trim()
  const steps: string[] = []
  for (const [i, line] of lines.entries()) {
    if (i < first || line.trim() === '') continue
    if (marks[i]) steps.push(line.trim())
    else steps.push(`${steps.pop() ?? ''}\n${line.trim()}`.trim())
  }
  return action !== '' && steps.length >= 2 ? { action, steps } : null
}
