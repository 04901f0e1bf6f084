import { cleanText } from '../clean-text.ts'
import { readXml } from '../read-xml.ts'
import type { Parts } from '../unzip.ts'
import type { Relation } from '../relations.ts'
import { WordsReader } from './words.ts'

/**
 * What comments say, by the address of their cell, without who says it. A thread
 * is kept a second time as one comment for older programs: it is taken once.
 */
export function notesOf(parts: Parts, relations: readonly Relation[]): Map<string, string> {
  const partsOf = (purpose: string) =>
    relations.flatMap(({ is, target }) => (is === purpose ? (parts.get(target) ?? []) : []))
  const notes = new Map<string, string>()
  for (const part of partsOf('comments')) readComments(part, notes)
  const threads = new Map<string, string[]>()
  for (const part of partsOf('threadedComment')) readThreads(part, threads)
  for (const [address, thread] of threads) notes.set(address, thread.join('\n'))
  return new Map([...notes].filter(([, note]) => note.trim() !== ''))
}

function readComments(part: Uint8Array, notes: Map<string, string>): void {
  const authors: string[] = []
  let comment: { ref: string; author: string; words: WordsReader } | undefined
  let within = ''
  readXml(part, {
    opened(name, attributes) {
      within = name
      if (name === 'author') authors.push('')
      if (name === 'comment')
        comment = {
          ref: attributes['ref'] ?? '',
          author: authors[Number(attributes['authorId'])] ?? '',
          words: new WordsReader(),
        }
      else comment?.words.opened(name, attributes)
    },
    words(text) {
      if (within === 'author') authors[authors.length - 1] += text
      else comment?.words.words(text)
    },
    closed(name) {
      within = ''
      if (name !== 'comment') return comment?.words.closed(name)
      if (comment) notes.set(comment.ref, withoutAuthor(comment.words.found.text, comment.author, comment.words.bold))
      comment = undefined
    },
  })
}

function readThreads(part: Uint8Array, threads: Map<string, string[]>): void {
  let [ref, text, isText] = ['', '', false]
  readXml(part, {
    opened(name, attributes) {
      if (name === 'threadedComment') [ref, text] = [attributes['ref'] ?? '', '']
      isText = name === 'text'
    },
    words: (words) => void (isText && (text += words)),
    closed(name) {
      isText = false
      if (name === 'threadedComment') threads.set(ref, [...(threads.get(ref) ?? []), cleanText(text)])
    },
  })
}

/**
 * Excel begins a comment with its author in bold on a line of its own; Google
 * ends each with a line of its author, and draws a line between several.
 */
function withoutAuthor(note: string, author: string, bold: string): string {
  const [first = '', ...rest] = note.split('\n')
  const isAuthor = first.trim() === `${author.trim()}:` || (first.trim() === bold.trim() && bold.trim().endsWith(':'))
  const said = isAuthor && rest.length > 0 ? rest.join('\n') : note
  return said.replaceAll(/\n\t-[^\n]*(?:\n----(?=\n|$))?/g, '').trim()
}
