import { checkText, type LooksLike, type Names } from '../../domain/check-text.ts'
import { wordsOfCell, type Block, type Paper } from '../paper.ts'

/** What looks like something that must not leave, with every place where it stands. */
export interface PaperSuspect {
  looksLike: LooksLike
  words: string
  /** The headings under which it stands, or the rows of tables. */
  where: string[]
}

/**
 * What an officer is asked about before a paper leaves: each phrase once, with where it stands.
 *
 * @example
 * checkPaper(paper, names) // => [{ looksLike: 'name', words: 'Kent Police', where: ['5.2 New children in care …'] }]
 */
export function checkPaper(paper: Paper, names: Names): PaperSuspect[] {
  const found = new Map<string, PaperSuspect>()
  for (const { words, where } of placesOf(paper))
    for (const suspect of checkText(words, names)) {
      const key = `${suspect.looksLike} ${suspect.words}`
      const known = found.get(key) ?? { ...suspect, where: [] }
      if (!known.where.includes(where)) known.where.push(where)
      found.set(key, known)
    }
  return [...found.values()]
}

interface Place {
  words: string
  where: string
}

/** Every text of a paper and the heading that it stands under. */
function placesOf({ title, subtitle, blocks }: Paper): Place[] {
  let where = title
  const places: Place[] = [title, subtitle].map((words) => ({ words, where }))
  for (const block of blocks) {
    if (block.kind === 'heading') where = block.words
    places.push(...textsOf(block, where))
  }
  return places
}

function textsOf(block: Block, where: string): Place[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ words: block.words, where }]
    case 'list':
      return block.items.map((words) => ({ words, where }))
    case 'table':
      return block.rows.flatMap((cells) =>
        cells.map((cell) => ({
          words: wordsOfCell(cell),
          where: `${block.caption}: ${cells[0] ? wordsOfCell(cells[0]) : ''}`,
        })),
      )
    case 'figure':
      return [block.title, block.alternative, block.caption].map((words) => ({ words, where }))
    // What asks an officer to write is ours; what contents say, the headings say.
    case 'prompt':
    case 'contents':
      return []
  }
}
