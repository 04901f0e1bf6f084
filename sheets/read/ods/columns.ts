/** Columns that stand together in the list of a sheet, with the style of cells in them that have none. */
interface Column {
  from: number
  to: number
  style: string
}

/** The columns of an OpenDocument sheet, of which thousands alike stand there once. */
export class OdsColumns {
  #columns: Column[] = []

  add(repeated: number, style: string): { from: number; to: number } {
    const from = (this.#columns.at(-1)?.to ?? 0) + 1
    const column = { from, to: from + repeated - 1, style }
    this.#columns.push(column)
    return column
  }

  /** The columns from one to another, by their styles. A sheet that lists none has one style. */
  between(from: number, to: number): Column[] {
    if (this.#columns.length === 0) return [{ from, to, style: 'Default' }]
    const found: Column[] = []
    for (let at = this.#firstFrom(from); at < this.#columns.length; at += 1) {
      const column = this.#columns[at]
      if (!column || column.from > to) break
      found.push({ from: Math.max(from, column.from), to: Math.min(to, column.to), style: column.style })
    }
    return found
  }

  #firstFrom(column: number): number {
    let [low, high] = [0, this.#columns.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#columns[middle]?.to ?? 0) < column) low = middle + 1
      else high = middle
    }
    return low
  }
}
