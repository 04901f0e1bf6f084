import { paperAnswers } from '../../db/schema/index.ts'
import type { NewPaperAnswers } from '../../domain/contract/papers.ts'
import type { Day } from '../../domain/day.ts'
import { PROMPTS, type PaperKind, type PromptAnswer } from '../../domain/papers.ts'
import { refuseField } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { readAnswers } from './read-answers.ts'

/** Whether an officer says that there is nothing to say. */
const isNone = (words: string): boolean => /^none[.\s]*$/i.test(words)

/**
 * Keeps what an officer wrote in a paper for a day. What says the same as before stays whose it was; what is emptied is
 * to be written again.
 *
 * @throws Refusal 409 with theirs when somebody else wrote meanwhile; 400 when nothing is different.
 */
export async function answerPrompts(
  tx: PlanTx,
  { planId, kind, on }: { planId: string; kind: PaperKind; on: Day },
  said: NewPaperAnswers,
): Promise<void> {
  const { db, today } = tx
  const { answers: before, own: last } = await readAnswers(db, { planId, kind, on })
  await refuseUnlessRead(tx, {
    yours: said,
    last,
    what: 'version',
    movedOn: 'This paper has been written in since you opened it. Read what is there first, then save yours again',
    theirs: (asRead) => ({ versionId: asRead, ...asForm(before) }),
  })
  const answers = PROMPTS.flatMap((prompt): PromptAnswer[] => {
    const words = said[prompt]
    if (words === null) return []
    const text = isNone(words) ? null : words
    const standing = before.find((one) => one.prompt === prompt)
    if (standing && standing.text === text) {
      const { forOn: _, ...same } = standing
      return [same]
    }
    return [{ prompt, text, saidBy: said.saidBy, saidOn: today }]
  })
  const [was, is] = [asForm(before), asForm(answers)]
  const differing = PROMPTS.filter((prompt) => was[prompt] !== is[prompt])
  if (differing.length === 0)
    throw refuseField('saidBy', 'Nothing is different yet. Write something, or leave this page')
  const only = (form: Record<string, string>) =>
    Object.fromEntries(differing.map((prompt) => [prompt, form[prompt] ?? null]))
  await record(tx, {
    verb: last ? 'changed' : 'added',
    subject: { kind: 'paper-answers', ref: `${kind}-${on}` },
    before: only(was),
    after: { ...only(is), saidBy: said.saidBy },
    rows: [row(paperAnswers, { ...last, key: `${kind}-${on}`, kind, forOn: on, answers }, last?.id ?? null)],
  })
}

/** Answers as the boxes of the form hold them. */
const asForm = (answers: readonly PromptAnswer[]): Record<string, string> =>
  Object.fromEntries(answers.map(({ prompt, text }) => [prompt, text ?? 'None']))
