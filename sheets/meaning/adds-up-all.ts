import type { Cell } from '../cells.ts'
import { hasWords } from './cell-of.ts'
import { addsUp, isTotal } from './totals.ts'

/** Whether a row says nothing but totals; what has a ref is one only where it is called so and no more. */
export function addsUpAll(cells: readonly Cell[], ref: string | null): boolean {
  // Of a formula that adds up no result may be kept.
  const texts = cells.map(({ text, formula }) => (addsUp(formula) && text.trim() === '' ? '0' : text)).filter(Boolean)
  const beside = ref !== null && /\d/.test(ref) && !/total/i.test(ref) ? texts.filter((text) => text !== ref) : []
  if (beside.length > 0 && !beside.some((text) => /^(grand |sub-?)?totals?:?$/i.test(text.trim()))) return false
  const told = cells.filter(hasWords)
  const isSum = told.length > 0 && told.every(({ kind, formula }) => kind === 'number' && addsUp(formula))
  return isSum || isTotal(beside.length > 0 ? beside : texts)
}
