import { readXml } from './read-xml.ts'
import type { Parts } from './unzip.ts'

/** How one part of an office file points to another: by an id, for a purpose. */
export interface Relation {
  id: string
  /** The last word of its type: `worksheet`, `comments`, `theme`. */
  is: string
  /** The name of the part, or an address outside of the file. */
  target: string
}

/** To what a part points. */
export function relationsOf(parts: Parts, name: string): Relation[] {
  const [folder, file] = [name.slice(0, name.lastIndexOf('/') + 1), name.slice(name.lastIndexOf('/') + 1)]
  const part = parts.get(`${folder}_rels/${file}.rels`)
  const relations: Relation[] = []
  if (part)
    readXml(part, {
      opened(tag, { Id = '', Type = '', Target = '', TargetMode }) {
        if (tag !== 'Relationship') return
        const target = TargetMode === 'External' ? Target : resolved(folder, Target)
        relations.push({ id: Id, is: Type.slice(Type.lastIndexOf('/') + 1), target })
      },
    })
  return relations
}

/** A name as seen from a folder. @example resolved('xl/worksheets/', '../comments1.xml') // => 'xl/comments1.xml' */
const resolved = (folder: string, target: string): string => {
  try {
    return decodeURIComponent(new URL(target.replaceAll('\\', '/'), `part:///${folder}`).pathname.slice(1))
  } catch {
    return target
  }
}
