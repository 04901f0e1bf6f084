import { posix } from 'node:path'
import type { Parts } from './open-package.ts'
import { parse } from './xml.ts'

/** What a part refers to: another part, by its name, or something outside. */
export interface Relation {
  id: string
  /** What it is, by the last word of its type: `image`, `header`. */
  type: string
  target: string
  isExternal: boolean
}

const OF_PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What a part refers to, in a package. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const name = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
  const bytes = parts.get(name)
  if (bytes === undefined) return []
  return [...parse(bytes, name).getElementsByTagNameNS(OF_PACKAGE, 'Relationship')].map((one) => {
    const isExternal = one.getAttribute('TargetMode') === 'External'
    const target = one.getAttribute('Target') ?? ''
    return {
      id: one.getAttribute('Id') ?? '',
      type: posix.basename(one.getAttribute('Type') ?? ''),
      target: isExternal ? target : posix.resolve('/', posix.dirname(part), target).slice(1),
      isExternal,
    }
  })
}
