import type { TidyTable } from '../tidy/table.ts'
import { itemsUnder, wordsOfCell, wordsOfItem, type Block, type Paper } from '../paper.ts'

/** A text of a paper or its data, with the heading or the row of a table that it stands in. */
export interface Place {
  words: string
  where: string
  /** What begins with the ref of an action, where it stands in what is said of one. */
  of: string
}

/** Finds the action whose ref some words are, or begin with. */
export function refFinder(refs: readonly string[]): (words: string) => string | undefined {
  const longestFirst = refs.toSorted((one, other) => other.length - one.length)
  return (words) => longestFirst.find((ref) => words === ref || words.startsWith(`${ref} `))
}

/** Every text of a paper and the heading that it stands under. */
export function placesOf({ title, subtitle, blocks }: Paper): Place[] {
  let where = title
  let of = ''
  const places: Place[] = [title, subtitle].map((words) => ({ words, where, of }))
  for (const block of blocks) {
    // Those of the second level are parts of the paper, and none of an action.
    if (block.kind === 'heading') [where, of] = [block.words, block.level === 2 ? '' : block.words]
    places.push(...textsOf(block, where, of))
  }
  return places
}

/**
 * Every text of the tables of data that go with a paper, with the table and the row: "In the data: updates, 2.6".
 */
export const placesInData = (tables: readonly TidyTable[]): Place[] =>
  tables.flatMap(({ name, columns, rows }) =>
    rows.flatMap(([first = null, ...others]) => {
      const row = String(first).replace(/^Action /, '')
      return [first, ...others].flatMap((words, at) =>
        typeof words === 'string' && columns[at]?.type === 'text'
          ? [{ words, where: `In the data: ${name}, ${row}`, of: row }]
          : [],
      )
    }),
  )

function textsOf(block: Block, where: string, of: string): Place[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ words: block.words, where, of }]
    case 'list':
      return [block.caption ?? '', ...block.items.flatMap((item) => [wordsOfItem(item), ...itemsUnder(item)])].map(
        (words) => ({ words, where, of: of || words }),
      )
    case 'table':
      return block.rows.flatMap((cells) =>
        cells.map((cell) => ({
          words: wordsOfCell(cell),
          where: `${block.caption}: ${cells[0] ? wordsOfCell(cells[0]) : ''}`,
          of: cells[0] ? wordsOfCell(cells[0]) : '',
        })),
      )
    case 'figure':
      return [block.title, block.alternative, block.caption].map((words) => ({ words, where, of: '' }))
    // What asks an officer to write is ours; what contents say, the headings say.
    case 'prompt':
    case 'contents':
      return []
  }
}
