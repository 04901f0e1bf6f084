import { escaped } from '../../domain/escaped.ts'
import type { Block } from '../paper.ts'
import type { Parts } from './template/open-package.ts'

/** Gives each table its name, which a screen reader says before it reads it: the package that writes Word has no word for it. */
export function nameTables(parts: Parts, blocks: readonly Block[]): void {
  const captions = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))
  const body = Buffer.from(parts.get('word/document.xml') ?? []).toString()
  let at = 0
  const named = body.replaceAll(
    '</w:tblPr>',
    () => `<w:tblCaption w:val="${escaped(captions[at++] ?? '')}"/></w:tblPr>`,
  )
  parts.set('word/document.xml', Buffer.from(named))
}
