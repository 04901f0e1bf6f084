import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { asKey } from '../../domain/as-key.ts'
import { WrongAnswer } from '../../sheets/answers.ts'
import { whyNoChild } from '../../sheets/meaning/no-child.ts'
import { propose } from '../../sheets/propose.ts'
import { asPlanFile } from '../../sheets/plan-file/as-plan-file.ts'
import type { Answers } from '../../sheets/proposal.ts'
import { readFile } from '../../sheets/read/read-file.ts'
import { UnreadableFile } from '../../sheets/read/unreadable-file.ts'
import { titleIn } from '../../sheets/title-in.ts'
import { readArgs } from './read-args.ts'
import { readClock } from './read-clock.ts'
import { readBytes, readPlanFile } from './read-plan-file.ts'
import { Misuse, type Command } from './run.ts'
import { Trouble } from './say-trouble.ts'
import { whoRunsThis } from './who-runs-this.ts'

/** Writes what a council's own sheet would become to standard output, and keeps nothing. */
export const readSheet: Command = async (args) => {
  const { file, answers, as, council, title, slug, by } = readArgs(args, {
    words: ['file'],
    options: ['answers', 'as', 'council', 'title', 'slug', 'by'],
  })
  if (as !== undefined && as !== 'plan-file')
    throw new Misuse(`It is written --as plan-file, or as the proposal that it is`)
  try {
    const book = await readFile(readBytes(file), basename(file))
    const why = whyNoChild(book)
    if (why !== null) throw new Trouble(why)
    const said = answers === undefined ? undefined : asAnswers(await readPlanFile(answers))
    const proposal = propose(book, said)
    if (as === undefined) return await write(proposal)
    if (council === undefined) throw new Misuse('Say whose plan it is: --council "Medway Council"')
    if (by === undefined) throw new Misuse('Say whose doing it is: --by name@council.example')
    const called = title ?? titleIn(proposal, book)
    const now = (await readClock()).now()
    return await write(
      asPlanFile({ book, proposal }, said, {
        council,
        title: called,
        slug: slug ?? asKey(council, 'plan'),
        by: whoRunsThis(by),
        now,
      }),
    )
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof WrongAnswer) throw new Trouble(error.message)
    throw error
  }
}

async function write(document: unknown): Promise<0> {
  await pipeline(Readable.from([`${JSON.stringify(document, null, 1)}\n`]), process.stdout, { end: false })
  return 0
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
