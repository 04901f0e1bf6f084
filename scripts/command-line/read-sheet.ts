import { basename } from 'node:path'
import { WrongAnswer } from '../../sheets/answers.ts'
import { whyNoChild } from '../../sheets/meaning/no-child.ts'
import { propose } from '../../sheets/propose.ts'
import type { Answers } from '../../sheets/proposal.ts'
import { readFile } from '../../sheets/read/read-file.ts'
import { UnreadableFile } from '../../sheets/read/unreadable-file.ts'
import { readArgs } from './read-args.ts'
import { readBytes, readPlanFile } from './read-plan-file.ts'
import type { Command } from './run.ts'
import { Trouble } from './say-trouble.ts'

/** Writes what a council's own sheet would become to standard output, and keeps nothing. */
export const readSheet: Command = async (args) => {
  const { file, answers } = readArgs(args, { words: ['file'], options: ['answers'] })
  try {
    const book = await readFile(readBytes(file), basename(file))
    const why = whyNoChild(book)
    if (why !== null) throw new Trouble(why)
    const proposal = propose(book, answers === undefined ? undefined : asAnswers(await readPlanFile(answers)))
    process.stdout.write(`${JSON.stringify(proposal, null, 1)}\n`)
    return 0
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof WrongAnswer) throw new Trouble(error.message)
    throw error
  }
}

/** @throws Trouble where a document holds no answers. */
function asAnswers({ name, document }: { name: string; document: unknown }): Answers {
  const { file, answers } = (document ?? {}) as Partial<Answers>
  const isWords = Object.values(answers ?? {}).every((words) => typeof words === 'string')
  if (typeof file !== 'string' || typeof answers !== 'object' || !isWords)
    throw new Trouble(
      `${name} holds no answers: write { "file": the SHA-256 of the sheet, "answers": { "id": "choice" } }`,
    )
  return { file, answers }
}
