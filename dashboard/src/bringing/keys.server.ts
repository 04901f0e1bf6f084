import { createHash } from 'node:crypto'

/** What a box is called whose answer is to an id: names of boxes are letters and figures, ids hold anything. */
export const keyOf = (id: string): string => `answer${createHash('sha256').update(id).digest('hex').slice(0, 16)}`

export const keysOf = (ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, keyOf(id)]))
