import { setImmediate as nextTurn } from 'node:timers/promises'
import type { paperAnswers } from '../../db/schema/index.ts'
import type { PaperCheckView } from '../../domain/contract/papers.ts'
import type { Day } from '../../domain/day.ts'
import type { PromptKey } from '../../domain/papers.ts'
import { whyNotIssue, type WithdrawnBefore } from '../../domain/why-not-issue.ts'
import { wayOutOfPaper } from '../../domain/way-out-of-paper.ts'
import type { WhyNot } from '../../domain/why-not.ts'
import { checkPaperInTurns, type PaperSuspect } from '../../papers/check/check-paper.ts'
import { unprintableIn, type Unprintable } from '../../papers/check/unprintable.ts'
import { digestOf, digestOfAll } from '../../papers/digest.ts'
import { drawPaper } from '../../papers/draw-paper.ts'
import type { Paper } from '../../papers/paper.ts'
import { dataOf } from '../../papers/tidy-csv.ts'
import type { TidyTable } from '../../papers/tidy/table.ts'
import { ASKS, promptsOf } from '../../papers/prompts.ts'
import type { Deps } from '../deps.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { pick } from '../record/pick.ts'
import { readAsRead } from '../record/as-read.ts'
import { standingPaper, withdrawnForDisclosure, type WhichPaper } from './find-papers.ts'
import { namesFor } from './names-for.ts'
import { occasionOf, readAnswers, type KeptAnswer } from './read-answers.ts'
import { readFacts } from './read-facts.ts'
import { idOfPhrase, readPhrases, type PhraseAnswer } from './read-phrases.ts'
import { readTemplateTexts } from './template.ts'

/** A paper as it stands before it is issued. */
export interface Prepared {
  paper: Paper
  /** The tables of data that are issued with it. */
  data: readonly TidyTable[]
  /** The Word template that it is issued in, by the SHA-256 of its file; null where there is none. */
  template: string | null
  /** SHA-256 of what it, its data and its Word template say: of all that whoever issues it has to have read. */
  digest: string
  prompts: readonly { key: PromptKey; asks: string; answer: KeptAnswer | null }[]
  suspects: readonly (PaperSuspect & { answer: PhraseAnswer | undefined })[]
  /** What of it is printed as a number; it keeps nothing from being issued. */
  unprintable: readonly Unprintable[]
  /** The rows in which officers' answers were last kept: those that stand in this paper, and that of any phrase. */
  last: { answers: typeof paperAnswers.$inferSelect | null; phrases: PhraseAnswer | null }
  /** The one of its kind that stands already. */
  standing: { key: string; issuedOn: Day } | null
  /** The last one that had to go, and whether this says the same. */
  withdrawn: (WithdrawnBefore & { key: string; reason: string | null }) | null
  whyNot: WhyNot | null
}

/** Draws a paper with what officers wrote in it, and says what it still wants. */
export async function preparePaper(
  deps: Pick<Deps, 'store' | 'files'>,
  drawing: Drawing,
  { kind, audience }: WhichPaper,
): Promise<Prepared> {
  const { db } = deps.store
  const { planId, asAt } = drawing
  const { answers, from } = await readAnswers(db, { planId, kind, ...occasionOf(asAt) })
  const facts = await readFacts(db, drawing, answers)
  const paper = drawPaper(kind, facts, audience)
  await nextTurn()
  const data = dataOf(facts, audience)
  await nextTurn()
  const prompts = promptsOf(kind).map((key) => ({
    key,
    asks: ASKS[key],
    answer: answers.find(({ prompt }) => prompt === key) ?? null,
  }))
  const { last, answerOf } = await readPhrases(db, planId, audience)
  const refs = facts.actions.map(({ ref }) => ref)
  const template = await readTemplateTexts(deps, planId)
  const all = { paper, data, template: template.texts }
  const names = await namesFor(db, drawing)
  const found = await checkPaperInTurns(all, names, refs, nextTurn)
  const suspects = found.map((suspect) => ({ ...suspect, answer: answerOf(suspect) }))
  await nextTurn()
  const standing = await standingPaper(db, drawing, { kind, audience })
  const gone = await withdrawnForDisclosure(db, drawing, { kind, audience })
  return {
    paper,
    data,
    template: template.file,
    digest: digestOfAll(paper, data, template.file),
    prompts,
    suspects,
    unprintable: unprintableIn(paper, refs),
    last: { answers: from, phrases: last },
    standing,
    withdrawn: gone && {
      ...pick(gone, ['key', 'on', 'reason']),
      isSame: gone.digests.includes(digestOf(paper)),
      wayOut: wayOutOfPaper(audience, asAt),
    },
    whyNot: whyNotIssue({
      unwritten: prompts.filter(({ answer }) => answer === null).length,
      carried: carriedOf(answers, occasionOf(asAt).on),
      unanswered: suspects.filter(({ answer }) => answer?.mayLeave !== true).length,
      templateRefused: template.refused,
      standsSince: standing?.issuedOn ?? null,
    }),
  }
}

/** What was written for another occasion, with the day of that. */
function carriedOf(answers: readonly KeptAnswer[], on: Day): { sections: number; from: Day } | null {
  const [first, ...more] = answers.filter(({ forOn }) => forOn !== on)
  return first ? { sections: 1 + more.length, from: first.forOn } : null
}

/** What an officer is shown of it. */
export async function drawCheck(
  deps: Pick<Deps, 'store' | 'files'>,
  drawing: Drawing,
  which: WhichPaper,
  knownUntil: string,
): Promise<Omit<PaperCheckView, 'me' | 'plan' | 'asAt'>> {
  const { paper, digest, prompts, suspects, unprintable, last, standing, withdrawn, whyNot } = await preparePaper(
    deps,
    drawing,
    which,
  )
  const asRead = async (row: { id: string } | null) =>
    row && (await readAsRead(deps.store.db, { ids: [row.id], planId: drawing.planId })).asRead
  const { kind, audience } = which
  return {
    kind,
    audience,
    title: paper.title,
    digest,
    knownUntil: drawing.asAt.hasEnded ? null : knownUntil,
    forOn: occasionOf(drawing.asAt).on,
    answersId: await asRead(last.answers),
    prompts: prompts.map(({ key, asks, answer }) => ({
      key,
      asks,
      answer: answer && { text: answer.text, saidBy: answer.saidBy, saidOn: answer.saidOn, forOn: answer.forOn },
    })),
    phrasesId: await asRead(last.phrases),
    suspects: suspects.map(({ answer, ...suspect }) => ({
      id: idOfPhrase(suspect),
      ...suspect,
      mayLeave: answer?.mayLeave === true,
    })),
    unprintable: unprintable.map((place) => ({ ...place })),
    standing: standing && { id: standing.key, issuedOn: standing.issuedOn },
    withdrawn: withdrawn && { id: withdrawn.key, ...pick(withdrawn, ['on', 'reason', 'isSame']) },
    whyNot: whyNot?.message ?? null,
  }
}
