import type { Paper, Table } from '../paper.ts'
import { writeHtml } from './write-html.ts'

/** One table of a paper as a page of its own, to be framed by another: with what it is of, and nothing to press. */
export const writeTablePage = (paper: Paper, table: Table): string => writeHtml({ ...paper, blocks: [table] })
