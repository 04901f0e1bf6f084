import type { Book } from '../cells.ts'
import { goThroughTables } from './ods/go-through-tables.ts'
import { OdsStyles } from './ods/styles.ts'
import { seenSheet } from './seen-cells.ts'
import { damaged } from './unreadable-file.ts'
import type { Parts } from './unzip.ts'

/** An OpenDocument sheet as a person sees it. What each cell shows is kept in the file itself. */
export function readOds(parts: Parts): Pick<Book, 'sheets' | 'ignored'> {
  const content = parts.get('content.xml')
  if (!content) throw damaged()
  const styles = new OdsStyles()
  styles.add(parts.get('styles.xml'))
  styles.add(content)
  return { sheets: goThroughTables(content, styles).map(seenSheet), ignored: ignoredOf(parts, content) }
}

/** What it holds beside its cells, by the folder in which it stands. */
function ignoredOf(parts: Parts, content: Uint8Array): string[] {
  const names = [...parts.keys()]
  const text = Buffer.from(content.buffer, content.byteOffset, content.length)
  const found: [boolean, string][] = [
    [names.some((name) => /^(?:Basic|Scripts)\/.+\.(?:xml|py|js)$/.test(name)), 'macros'],
    [text.includes('<table:cell-range-source') || text.includes('file://'), 'links to other files'],
    [names.some((name) => /^Object [^/]*\/content\.xml$/.test(name)), 'charts'],
    [names.some((name) => name.startsWith('Pictures/')), 'pictures'],
    [text.includes('<draw:custom-shape') || text.includes('<draw:text-box'), 'text boxes'],
  ]
  return found.flatMap(([isThere, words]) => (isThere ? [words] : []))
}
