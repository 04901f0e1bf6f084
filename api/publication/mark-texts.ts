import { eq } from 'drizzle-orm'
import type { Moment } from '../../db/as-at.ts'
import { publicationMarks } from '../../db/schema/index.ts'
import type { NewMarks } from '../../domain/contract/publication.ts'
import { findAction } from '../actions/find-action.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { textsAndMarks } from './texts-and-marks.ts'

/**
 * Keeps which texts of an action are not for publication, as they stand or stood at a moment, and which of them are again.
 *
 * @throws Refusal 409 with theirs when somebody else marked meanwhile, or a text says something else by now; 400 when
 *   nothing is different.
 */
export async function markTexts(
  tx: PlanTx,
  { planId, ref, moment }: { planId: string; ref: string; moment: Moment },
  said: NewMarks,
): Promise<void> {
  const actionId = await findAction(tx.db, planId, ref)
  const { texts, last } = await textsAndMarks(tx.db, { actionId, moment })
  const standing = texts.filter(({ mark }) => mark?.isWithheld === true).map(({ name }) => name)
  await refuseUnlessRead(tx, {
    yours: said,
    last,
    what: 'mark',
    movedOn:
      'Texts of this action have been marked since you opened it. Read what is there first, then save yours again',
    theirs: (asRead) => ({ versionId: asRead, withheld: standing }),
  })
  if (said.withheld.some((name) => !texts.some((one) => one.name === name)))
    throw new Refusal(
      409,
      'moved-on',
      'A text that you ticked says something else by now. Read what stands there, and tick it if that is not for publication either',
      { yours: said, theirs: null },
    )
  const changed = texts.flatMap((one) => {
    const isWithheld = said.withheld.includes(one.name)
    return isWithheld === (one.mark?.isWithheld ?? false) ? [] : [{ ...one, isWithheld }]
  })
  if (changed.length === 0)
    throw refuseField('withheld', 'Nothing is different yet. Tick what is not for publication, or leave this page')
  const { reason } = said
  const which = (of: boolean) => changed.filter(({ isWithheld }) => isWithheld === of).map(({ text }) => text)
  const [marked, lifted] = [which(true), which(false)]
  const known = await tx.db
    .selectDistinct({ thingId: publicationMarks.thingId })
    .from(publicationMarks)
    .where(eq(publicationMarks.planId, planId))
  let number = known.length
  await record(tx, {
    verb: 'changed',
    subject: { kind: 'action', ref },
    after: {
      ...(marked.length > 0 && { notForPublication: marked }),
      ...(lifted.length > 0 && { forPublication: lifted }),
      reason,
    },
    rows: changed.map(({ text, words, mark, isWithheld }) =>
      row(
        publicationMarks,
        { ...(mark ?? { key: `mark-${++number}` }), actionId, text, words, isWithheld, reason },
        mark?.id ?? null,
      ),
    ),
  })
}
