import { inOneLine } from '../domain/paste-table.ts'
import type { Book } from './cells.ts'
import type { Proposal, ProposedSheet } from './proposal.ts'

/** What the sheets of actions are titled, where they agree; else what the file is called. */
export function titleIn({ sheets }: Proposal, book: Book): string {
  const plans = sheets.filter(({ is, from }) => is === 'actions' && from === undefined)
  const titles = new Set(plans.map((sheet) => titleOf(sheet, book)))
  const [title] = titles
  // Of sheets that are titled each for its area none is titled for the plan.
  return titles.size === 1 && title ? title : book.file.name.replace(/\.[^.]*$/, '')
}

function titleOf({ name, said }: ProposedSheet, book: Book): string | null {
  const at = said?.find(({ as }) => as === 'title')?.cell
  const cells = book.sheets.find((sheet) => sheet.name === name)?.cells
  const cell = cells?.find(({ address }) => address === at)
  return cell ? inOneLine(cell.text) : null
}
