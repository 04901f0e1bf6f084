import { sayDay, type Day } from '../../domain/day.ts'
import { labelled } from '../blocks.ts'
import type { Block, Paper, Table } from '../paper.ts'
import { linked } from './linked.ts'
import { writeHtml } from './write-html.ts'

/** Where what a table says is read about. */
interface Ways {
  /** The address under which the papers of its plan are. */
  home: string
  /** The paper that it is from. */
  paper: string
  /** The last paper, where that tells of a later day. */
  later: { paper: string; on: Day } | null
}

/**
 * One table of a paper as a page of its own, to be framed by another: with what it is of, the paper's own notices, such as
 * that its content is made up, and the ways to that paper and to a later one, which leave the frame.
 */
export function writeTablePage(paper: Paper, table: Table, ways: Ways): string {
  const address = (of: string) => `${ways.home}/${of}`
  const { later } = ways
  const page = writeHtml({
    ...paper,
    blocks: [
      ...paper.blocks.filter(isNotice),
      ...(later ? labelled(`A later paper tells of ${sayDay(later.on)}`, address(later.paper)) : []),
      table,
      ...labelled('From the paper at', address(ways.paper)),
    ],
  })
  return linked(page, [ways.paper, ...(later ? [later.paper] : [])].map(address))
}

const isNotice = (block: Block): boolean => block.kind === 'paragraph' && block.isNotice === true
