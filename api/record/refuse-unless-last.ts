import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { PlanTx } from './plan-tx.ts'

/**
 * Lets nobody change a thing of the plan over what a colleague changed meanwhile.
 *
 * @param last Its last version, or those of all that are read as one.
 * @param what What it is, in words: `priority area`.
 * @param before Its last version in the words of its form, for the page to show beside what was typed.
 * @throws Refusal 409 with theirs; 400 where nothing says what was read.
 */
export const refuseUnlessLast = (
  tx: Pick<PlanTx, 'db' | 'planId'>,
  yours: { basedOn?: string | null | undefined },
  last: { id: string } | readonly { id: string }[],
  what: string,
  before: object,
): Promise<void> =>
  refuseUnlessRead(tx, {
    yours,
    last,
    what: 'version',
    movedOn: `This ${what} has been changed since you opened it. Read what is there first, then save yours again`,
    theirs: (asRead) => ({ versionId: asRead, ...before }),
  })
