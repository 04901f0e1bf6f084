import { phraseAnswers } from '../../db/schema/index.ts'
import type { NewPhraseAnswers } from '../../domain/contract/papers.ts'
import { refuseField } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import type { Prepared } from './prepare-paper.ts'
import { idOfPhrase, readPhrases } from './read-phrases.ts'

/**
 * Keeps of which phrases of a paper an officer says that they may leave, and of which no more.
 *
 * @throws Refusal 409 with theirs when somebody else answered meanwhile; 400 when nothing is different.
 */
export async function answerCheck(
  tx: PlanTx,
  { planId, suspects }: { planId: string; suspects: Prepared['suspects'] },
  said: NewPhraseAnswers,
): Promise<void> {
  const { last, answered, answerOf, highest } = await readPhrases(tx.db, planId, said.audience)
  // A phrase that went from the paper since is known by its answer, and that can be taken back.
  const known = new Map([...answered, ...suspects].map((suspect) => [idOfPhrase(suspect), suspect]))
  const offered = new Set([...suspects.map(idOfPhrase), ...said.mayLeave, ...said.mayNotLeave])
  await refuseUnlessRead(tx, {
    yours: said,
    last,
    what: 'answer',
    movedOn: 'This has been answered since you opened it. Read what is there first, then save yours again',
    theirs: (asRead) => ({
      versionId: asRead,
      mayLeave: [...known].flatMap(([id, one]) => (offered.has(id) && answerOf(one)?.mayLeave === true ? [id] : [])),
    }),
  })
  if (said.mayLeave.some((id) => !known.has(id)))
    throw refuseField(
      'mayLeave',
      'A phrase that you ticked is not in this paper any more. Read it again, then keep the others',
    )
  const changed = [...known].flatMap(([id, suspect]) => {
    const before = answerOf(suspect)
    const mayLeave = said.mayLeave.includes(id)
    const isAnswered = mayLeave || said.mayNotLeave.includes(id)
    return isAnswered && mayLeave !== (before?.mayLeave ?? false) ? [{ suspect, before, mayLeave }] : []
  })
  if (changed.length === 0)
    throw refuseField('mayLeave', 'Nothing is different yet. Tick what may leave, or leave this page')
  const phrases = (of: boolean) => changed.filter(({ mayLeave }) => mayLeave === of).map(({ suspect }) => suspect.words)
  let number = highest
  await record(tx, {
    verb: 'answered-check',
    subject: { kind: 'paper-check', ref: 'papers' },
    after: {
      ...(phrases(true).length > 0 && { mayLeave: phrases(true) }),
      ...(phrases(false).length > 0 && { mayNotLeave: phrases(false) }),
    },
    rows: changed.map(({ suspect: { looksLike, words }, before, mayLeave }) =>
      row(
        phraseAnswers,
        {
          ...(before ?? { key: `phrase-${++number}` }),
          looksLike,
          phrase: before?.phrase ?? words,
          mayLeave,
          forBoardOnly: said.audience === 'board',
        },
        before?.id ?? null,
      ),
    ),
  })
}
