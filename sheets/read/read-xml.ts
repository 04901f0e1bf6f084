import { SaxesParser } from 'saxes'
import { damaged } from './unreadable-file.ts'

/** The attributes of a tag, by their names with and without what stands before a colon; without it, the first counts. */
export type Attributes = Record<string, string>

/** What is done with each tag and its text as they come by. Names are without what stands before a colon. */
export interface XmlHandlers {
  opened?(name: string, attributes: Attributes): void
  words?(text: string): void
  closed?(name: string): void
}

/**
 * Goes through a part of a file, tag by tag, so that it costs what it holds. A
 * part that declares entities of its own is refused: none of these files does.
 *
 * @throws UnreadableFile where it is no XML.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ position: false, xmlns: false as const })
  parser.on('error', () => {
    throw damaged()
  })
  parser.on('opentag', ({ name, attributes }) => handlers.opened?.(localOf(name), withLocalNames(attributes)))
  parser.on('closetag', ({ name }) => handlers.closed?.(localOf(name)))
  parser.on('text', (text) => handlers.words?.(text))
  parser.on('cdata', (text) => handlers.words?.(text))
  parser.write(textOf(bytes)).close()
}

/** What is done with a tag of a name, of a list of such; a tag can have any name, also one that every object knows. */
export const doneWith = <Done>(list: Record<string, Done>, name: string): Done | undefined =>
  Object.hasOwn(list, name) ? list[name] : undefined

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

function withLocalNames(attributes: Record<string, string>): Attributes {
  const found: Attributes = { ...attributes }
  for (const name in attributes) found[localOf(name)] ??= attributes[name] ?? ''
  return found
}

/** Office programs write no other; where its text holds what XML may not, they leave it out as we do. */
function textOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding).decode(bytes).replaceAll(NOT_OF_XML, '')
}

const NOT_OF_XML =
  // eslint-disable-next-line no-control-regex -- the characters that no XML may hold, and what stands for them
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|ff?fe|ffff|d[89a-f]..)|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi
