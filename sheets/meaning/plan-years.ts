import type { Cell } from '../cells.ts'

/** The years that a sheet's dates say in full, the first and the last; null where none does. */
export function yearsOf(cells: readonly Cell[]): { from: number; to: number } | null {
  const years = cells
    .flatMap(({ on, text }) => [
      ...(on ? [Number(on.slice(0, 4))] : []),
      ...Array.from(text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g), ([year]) => Number(year)),
    ])
    .filter((year) => year >= 1990 && year <= 2099)
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) }
}
