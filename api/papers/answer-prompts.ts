import { paperAnswers } from '../../db/schema/index.ts'
import type { NewPaperAnswers } from '../../domain/contract/papers.ts'
import { PROMPTS, type PaperKind, type PromptAnswer, type PromptKey } from '../../domain/papers.ts'
import { saysNone, whyNotWritten } from '../../domain/why-not-none.ts'
import { refuseField, refuseFields } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { readAnswers, type Occasion } from './read-answers.ts'

/**
 * Keeps what an officer wrote in a paper for its occasion. What says the same as before stays whose it was, also where that
 * was for another occasion and is said to hold still; what is emptied is to be written again.
 *
 * @throws Refusal 409 with theirs when somebody else wrote meanwhile; 400 when nothing is different, or when it says None where
 *   somebody is to be named, or that something is to come.
 */
export async function answerPrompts(
  tx: PlanTx,
  { planId, kind, ...occasion }: { planId: string; kind: PaperKind } & Occasion,
  said: NewPaperAnswers,
): Promise<void> {
  const { db, today } = tx
  refuseUnwritten(said)
  const { answers: before, from, own, meetingId } = await readAnswers(db, { planId, kind, ...occasion })
  // Of an occasion in which nobody has written yet, the form holds what was written for the one before.
  await refuseUnlessRead(tx, {
    yours: said,
    last: from,
    what: 'version',
    movedOn:
      'What is written in this paper has changed since you opened it. Read what is there first, then save yours again',
    none: { versionId: '', ...asForm([]) },
    theirs: (asRead) => ({ versionId: asRead, ...asForm(before) }),
  })
  const answers = PROMPTS.flatMap((prompt): PromptAnswer[] => {
    const words = said[prompt]
    if (words === null) return []
    const text = saysNone(words) ? null : words
    const standing = before.find((one) => one.prompt === prompt)
    if (standing && standing.text === text) {
      const { forOn: _, ...same } = standing
      return [same]
    }
    return [{ prompt, text, saidBy: said.saidBy, saidOn: today }]
  })
  const [was, is] = [asForm(before), asForm(answers)]
  const differing = PROMPTS.filter((prompt) => was[prompt] !== is[prompt])
  // Kept as it is for an occasion of its own, it says that what was written for another still holds.
  if (differing.length === 0 && (own !== null || from === null))
    throw refuseField('saidBy', 'Nothing is different yet. Write something, or leave this page')
  const only = (form: Record<PromptKey, string>) =>
    Object.fromEntries(differing.map((prompt) => [prompt, form[prompt] || null]))
  const { meeting, on } = occasion
  const key = `${kind}-${meeting ?? on}`
  await record(tx, {
    verb: own ? 'changed' : 'added',
    subject: { kind: 'paper-answers', ref: key },
    before: only(was),
    after: { ...only(is), saidBy: said.saidBy },
    rows: [row(paperAnswers, { key, meetingId, ...own, kind, forOn: on, answers }, own?.id ?? null)],
  })
}

/** @throws Refusal 400 beside each box that says what is no answer. */
const refuseUnwritten = (said: NewPaperAnswers): void =>
  refuseFields(
    Object.fromEntries(
      PROMPTS.flatMap((prompt) => {
        const whyNot = whyNotWritten(prompt, said[prompt] ?? '')
        return whyNot === null ? [] : [[prompt, whyNot]]
      }),
    ),
  )

/** Answers as the boxes of the form hold them: what is to be written is an empty one. */
const asForm = (answers: readonly PromptAnswer[]): Record<PromptKey, string> => {
  const said = new Map(answers.map(({ prompt, text }) => [prompt, text ?? 'None']))
  return Object.fromEntries(PROMPTS.map((prompt) => [prompt, said.get(prompt) ?? ''])) as Record<PromptKey, string>
}
