import { guessColumns, type PastedField } from '../../../domain/pasted-columns.ts'
import type { Meaning } from '../../../domain/sheet-meanings.ts'
import { isPost } from '../owners.ts'
import type { Column, Contents } from './column.ts'

const OF_PASTED: Record<PastedField, Meaning> = {
  title: 'action',
  ref: 'ref',
  owner: 'owner',
  area: 'area',
  recommendations: 'recommendation',
  startsOn: 'startsOn',
  due: 'due',
  successMeasure: 'measure',
}

/** Of a sheet without a header: by what stands in its columns. */
export function byContents(columns: readonly Column[], { wordsOf, isSaid }: Contents): Column[] {
  const words = columns.map(({ at }) => wordsOf(at))
  const height = Math.max(0, ...words.map(({ length }) => length))
  const table = Array.from({ length: height }, (_, row) => words.map((column) => column[row] ?? ''))
  const guessed = guessColumns(null, table, words.flat().filter(isPost))
  return columns.map((column, i) => {
    const field = guessed[i]?.is
    if (!field || isSaid(column) || column.means !== 'other') return column
    return { ...column, means: OF_PASTED[field], because: 'what stands in it says so' }
  })
}
