import { wasKnownAt } from '../../db/as-at.ts'
import type { BoardView, Words } from '../../domain/contract/board.ts'
import type { ActionRow } from '../../domain/contract/frame.ts'
import { dayOf, daysBetween } from '../../domain/day.ts'
import { isAwaiting } from '../../domain/delivery-status.ts'
import type { z } from 'zod'
import type { Db } from '../../db/store.ts'
import { readAnswered } from '../help-answers/read-help.ts'
import { lastStep } from '../plan/last-step.ts'
import type { Drawing } from '../plan/plan-view.ts'
import type { Standing } from '../plan/standing.ts'

/**
 * What waits for the board: claims to sign off, later dates asked for, help.
 *
 * A request for a date says nothing while its action is claimed complete, and
 * nothing once that is agreed: there is no date left to move. A claim that is
 * returned brings the request back.
 *
 * @param standing The plan's active actions, in the order in which help is told.
 */
export async function findAsks(
  db: Db,
  { record, moment, day }: Drawing,
  standing: readonly Standing[],
  row: (one: Standing) => ActionRow,
  wordsOf: (one: Standing) => z.infer<typeof Words>,
): Promise<Pick<BoardView, 'awaitingSignOff' | 'dateChangesAsked' | 'helpAsked'>> {
  const [claimed, unclaimed] = [standing.filter(isClaimed), standing.filter((one) => !isClaimed(one))]
  const open = unclaimed.filter(({ verdict }) => verdict.status !== 'complete')
  const asking = [...open, ...claimed].filter((one) => wordsOf(one)?.helpNeeded)
  const answered = await readAnswered(
    db,
    asking.map(({ actionId }) => actionId),
    { moment, on: day },
  )

  return {
    awaitingSignOff: claimed
      .map((one) => {
        // The day of the last claim made, though its evidence was reviewed since.
        const claim = lastStep(record.closures.get(one.actionId), 'claimed', moment) ?? one.closure
        const claimedOn = claim?.effectiveOn ?? one.version.dueOn
        return { action: row(one), claimedOn, daysWaiting: daysBetween(claimedOn, day) }
      })
      .sort((one, other) => other.daysWaiting - one.daysWaiting),
    dateChangesAsked: open.flatMap((one) => {
      const asked = record.dateChanges.get(one.actionId)?.find((change) => wasKnownAt(change, moment))
      if (asked?.step !== 'asked') return []
      const { recordedAt, fromOn, toOn, reason, effect } = asked
      return [{ action: row(one), askedOn: dayOf(recordedAt), toOn, days: daysBetween(fromOn, toOn), reason, effect }]
    }),
    helpAsked: asking.flatMap((one) => {
      const said = wordsOf(one)
      const { answer, waits = true } = answered.get(one.actionId) ?? {}
      if (!said?.helpNeeded || !waits) return []
      const before = answer?.by ? { on: answer.answeredOn, by: answer.by } : null
      return [{ action: row(one), help: said.helpNeeded, askedOn: said.effectiveOn, answered: before }]
    }),
  }
}

const isClaimed = ({ closure }: Standing): boolean => isAwaiting(closure?.step ?? null)
