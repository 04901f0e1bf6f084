import { labelled } from '../blocks.ts'
import type { Block, Paper, Table } from '../paper.ts'
import { writeHtml } from './write-html.ts'

/**
 * One table of a paper as a page of its own, to be framed by another: with what it is of, the paper's own notices, such as
 * that its content is made up, and in words where the paper is; with nothing to press.
 */
export const writeTablePage = (paper: Paper, table: Table, address: string): string =>
  writeHtml({ ...paper, blocks: [...paper.blocks.filter(isNotice), table, ...labelled('From the paper at', address)] })

const isNotice = (block: Block): boolean => block.kind === 'paragraph' && block.isNotice === true
