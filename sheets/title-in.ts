import { inOneLine } from '../domain/paste-table.ts'
import type { Book } from './cells.ts'
import type { Proposal } from './proposal.ts'

/** What the first sheet of actions is titled; else what the file is called. */
export function titleIn({ sheets }: Proposal, book: Book): string {
  const sheet = sheets.find(({ is }) => is === 'actions')
  const at = sheet?.said?.find(({ as }) => as === 'title')?.cell
  const cells = book.sheets.find(({ name }) => name === sheet?.name)?.cells
  const cell = cells?.find(({ address }) => address === at)
  return cell ? inOneLine(cell.text) : book.file.name.replace(/\.[^.]*$/, '')
}
