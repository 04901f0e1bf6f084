import { PLAN_FILE_FORMAT, PLAN_FILE_FORMAT_1 } from '../../domain/contract/plan-file.ts'

/** No plan file nests deeper. */
const DEEPEST = 12

/**
 * Brings a document of the first format up to the second. They differ in two
 * things: the line that names the format, and lists with nothing in them, which
 * the first had to write and the second leaves out. Any other document stays as
 * it is.
 */
export function upgrade(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document
  if ((document as { format?: unknown }).format !== PLAN_FILE_FORMAT_1) return document
  return { ...(leaveOutEmptyLists(document) as object), format: PLAN_FILE_FORMAT }
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
