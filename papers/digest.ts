import { hash } from 'node:crypto'
import type { Paper } from './paper.ts'
import type { TidyTable } from './tidy/table.ts'

/**
 * The SHA-256 of what a paper says, in 64 figures and letters: of its readers, title and blocks, and not of what a draft or
 * its issue adds. A paper that is drawn again as at the same moment has the same.
 */
export const digestOf = ({ kind, audience, language, council, title, subtitle, blocks }: Paper): string =>
  hash('sha256', JSON.stringify({ kind, audience, language, council, title, subtitle, blocks }), 'hex')

/**
 * The SHA-256 of all that is issued with a paper: what it says, its tables of data, and the council's Word template, which
 * is known by its own SHA-256. Whoever issues it has read this.
 */
export const digestOfAll = (paper: Paper, data: readonly TidyTable[], template: string | null): string =>
  hash('sha256', JSON.stringify([digestOf(paper), data, template]), 'hex')
