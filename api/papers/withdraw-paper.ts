import { papers } from '../../db/schema/index.ts'
import type { NewWithdrawal } from '../../domain/contract/papers.ts'
import type { Role } from '../../domain/permissions.ts'
import { whyNotWithdrawPaper } from '../../domain/why-not-issue.ts'
import { checkText } from '../../domain/check-text.ts'
import type { Names } from '../../domain/names.ts'
import { refuseField, refuseIf } from '../http/refusal.ts'
import { refuseUnlessLast } from '../record/refuse-unless-last.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { paperCalled } from './find-papers.ts'
import { refuseUnlessTheirs } from './refuse-unless-theirs.ts'

/** @throws Refusal 400 of a reason with what looks like a name or a number: whoever follows a link to the paper reads it. */
export function refuseNames(reason: string, names: Names): void {
  const [found] = checkText(reason, names)
  if (found)
    throw refuseField(
      'reason',
      `“${found.words}” looks like something that must not leave, and whoever follows a link to the paper reads this. Say why without it`,
    )
}

/** Withdraws a paper: its files stay as they were sent, and its address says why it does not hold any more. */
export async function withdrawPaper(
  tx: PlanTx,
  { planId, role, key }: { planId: string; role: Role; key: string },
  said: NewWithdrawal,
): Promise<void> {
  const last = await paperCalled(tx.db, planId, key)
  refuseUnlessTheirs(role, last.audience)
  const { as, reason } = said
  refuseIf(whyNotWithdrawPaper(last, as))
  await refuseUnlessLast(tx, said, last, 'paper', { as: null, reason: null })
  await record(tx, {
    verb: 'withdrew',
    subject: { kind: 'paper', ref: key },
    after: { paperWithdrawn: as, reason },
    rows: [row(papers, { ...last, withdrawnOn: tx.today, withdrawnAs: as, reason }, last.id)],
  })
}
