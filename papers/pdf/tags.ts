import type { PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'

export type PdfLib = typeof import('@cantoo/pdf-lib')

/** What a part of a document is to whoever does not see it: a heading, a table, one of its cells. */
export interface Tag {
  /** By the name that the standard gives it: `H2`, `TD`. */
  role: string
  dict: PDFDict
  ref: PDFRef
  children: Tag[]
}

/** The tree of tags, and the dictionary that it hangs from. */
export interface TagTree {
  root: PDFDict
  tags: Tag[]
}

/**
 * The tags of a document, in the order in which they are read.
 *
 * @throws Error of a document that has none.
 */
export function readTags({ PDFName, PDFDict, PDFArray, PDFRef }: PdfLib, { catalog, context }: PDFDocument): TagTree {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const read = (object: PDFObject | undefined): Tag[] => {
    if (object instanceof PDFArray) return object.asArray().flatMap(read)
    // What is no tag is content of a sheet: its number there, or where on which sheet.
    const dict = object instanceof PDFRef ? context.lookup(object) : undefined
    if (!(object instanceof PDFRef) || !(dict instanceof PDFDict)) return []
    const role = dict.lookupMaybe(PDFName.of('S'), PDFName)
    if (role === undefined) return []
    return [{ role: role.decodeText(), dict, ref: object, children: read(dict.get(PDFName.of('K'))) }]
  }
  return { root, tags: read(root.get(PDFName.of('K'))) }
}

/** Every tag in a tree, each before what is in it. */
export const everyTag = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...everyTag(tag.children)])

/** What a cell's attributes say of its table, as its scope: there are others, of how it looks. */
export function tableAttributes({ PDFName, PDFArray, PDFDict }: PdfLib, { dict }: Tag): PDFDict | undefined {
  const all = dict.lookup(PDFName.of('A'))
  const each = all instanceof PDFArray ? Array.from({ length: all.size() }, (_, at) => all.lookup(at)) : [all]
  return each.find(
    (one): one is PDFDict => one instanceof PDFDict && one.lookup(PDFName.of('O')) === PDFName.of('Table'),
  )
}
