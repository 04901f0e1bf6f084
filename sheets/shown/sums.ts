import type { RowOfSheet, SumsOfSheet } from '../../domain/contract/sheet-import-views.ts'
import { SAID_AS, type Becomes } from '../../domain/sheet-meanings.ts'

/** Every cell and every comment that somebody can see, by where it went: each once. */
export function sumsOf(rows: readonly RowOfSheet[]): SumsOfSheet {
  const went = rows.flatMap(({ cells }) =>
    cells.flatMap(({ became, note }) => [...(became ? [became.becomes] : []), ...(note ? [note.becomes] : [])]),
  )
  const sums: SumsOfSheet = { all: went.length, field: 0, own: 0, doubt: 0, said: 0, left: 0 }
  for (const becomes of went) {
    sums[kindOf(becomes)]++
    if (becomes === 'left') sums.left++
  }
  return sums
}

const kindOf = (becomes: Becomes): Exclude<keyof SumsOfSheet, 'all' | 'left'> =>
  becomes === 'own' || becomes === 'doubt' ? becomes : isSaid(becomes) ? 'said' : 'field'

const isSaid = (becomes: Becomes): boolean => (SAID_AS as readonly string[]).includes(becomes)
