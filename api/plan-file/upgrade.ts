import { FILED_LINES, FILED_LINES_BY_CODE } from '../../domain/contract/filed/lines.ts'
import { PLAN_FILE_FORMAT, PLAN_FILE_FORMAT_1 } from '../../domain/contract/plan-file.ts'
import { asLine } from '../../domain/typed-words.ts'

/** No plan file nests deeper. */
const DEEPEST = 12

/**
 * Brings a document up to what is written now. The first format differs in two
 * things: the line that names it, and lists with nothing in them, which it had
 * to write and the second leaves out. And whichever wrote it, a title or a name
 * that older versions took with line ends in it has a blank for each, as a form
 * reads it.
 */
export function upgrade(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document
  const read = inOneLine(document) as { format?: unknown }
  if (read.format !== PLAN_FILE_FORMAT_1) return read
  return { ...(leaveOutEmptyLists(read) as object), format: PLAN_FILE_FORMAT }
}

/** The same value where nothing had to be read otherwise: a file is large, and hardly one has such a line. */
function inOneLine(value: unknown, field = '', depth = 0): unknown {
  if (typeof value === 'string')
    return FILED_LINES.includes(field) && value.trim().includes('\n') ? asLine(value) : value
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  const within = (name: string) => (field === FILED_LINES_BY_CODE ? 'label' : name)
  const [was, now] = Array.isArray(value)
    ? [value, value.map((one) => inOneLine(one, field, depth + 1))]
    : [Object.values(value), Object.entries(value).map(([name, inside]) => inOneLine(inside, within(name), depth + 1))]
  if (now.every((one, at) => one === was[at])) return value
  return Array.isArray(value) ? now : Object.fromEntries(Object.keys(value).map((name, at) => [name, now[at]]))
}

/** The same document as the second format writes it: without lists that have nothing in them. */
export function leaveOutEmptyLists(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((one) => leaveOutEmptyLists(one, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inside]) => !(Array.isArray(inside) && inside.length === 0))
      .map(([field, inside]) => [field, leaveOutEmptyLists(inside, depth + 1)]),
  )
}
