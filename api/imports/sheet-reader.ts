import type { PlanOf } from '../../sheets/plan-file/as-plan-file.ts'
import { NotAsked, WrongAnswer } from '../../sheets/answers.ts'
import { whyNoChild, whyNoChildIn } from '../../sheets/meaning/no-child.ts'
import { readFile, readPaste } from '../../sheets/read/read-file.ts'
import { UnreadableFile } from '../../sheets/read/unreadable-file.ts'
import { answerAside } from '../aside.ts'
import { stillAsked, type AnsweredBefore } from '../../sheets/still-asked.ts'
import { drawProposal, type DrawnImport } from './draw-proposal.ts'
import { asPlan } from './into-plan/read-plan.ts'

export interface AskedOfReader {
  bytes: Uint8Array
  /** What the file is called; null of what was pasted, whose bytes are its text. */
  name: string | null
  answers: Record<string, string>
  /** What was answered of the sheets of the plan: it holds for this one wherever the same is asked. */
  before?: AnsweredBefore[]
  /** Whose plan it would be. Its title is the sheet's own where none is said. */
  of: Omit<PlanOf, 'title'> & { title: string | null }
  /** The plan that it is brought into, as its plan file; null where it is to start one. */
  plan: string | null
}

/** What became of it; or in a sentence why it is not read, or why an answer is none. */
export type ReaderAnswer =
  { drawn: DrawnImport } | { unread: string } | { wrong: string; id: string | null; isAsked: boolean }

/** The process in which a council's sheets are read: `read-aside.ts` asks it. */
answerAside<AskedOfReader, ReaderAnswer>(async ({ bytes, name, answers, before = [], of, plan }) => {
  try {
    const book = name === null ? readPaste(Buffer.from(bytes).toString()) : await readFile(bytes, name)
    const why = whyNoChild(book)
    if (why !== null) return { unread: why }
    const all = { ...stillAsked(book, before), ...answers }
    for (const [id, words] of Object.entries(all)) {
      const whyNot = whyNoChildIn(words)
      if (whyNot !== null) return { wrong: whyNot, id, isAsked: true }
    }
    return { drawn: await drawProposal(book, all, of, plan === null ? null : asPlan(plan)) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { unread: error.message }
    if (error instanceof WrongAnswer)
      return { wrong: error.message, id: error.id, isAsked: !(error instanceof NotAsked) }
    throw error
  }
})
