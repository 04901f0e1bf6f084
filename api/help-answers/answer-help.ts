import { and, eq, or } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { helpAnswers, posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { NewHelpAnswer } from '../../domain/contract/help-answers.ts'
import { whyNotDoneBy } from '../../domain/help.ts'
import { whyNotAnswerBetweenMeetings, whyNotAnswerHelp } from '../../domain/why-not-answer-help.ts'
import { doerOf, stateOf } from '../actions/deed-facts.ts'
import { findMeeting } from '../actions/find-meeting.ts'
import { readCurrentAction } from '../actions/read-action.ts'
import { readDeedRows } from '../actions/read-deed-rows.ts'
import { refuseIf } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { Access } from '../plan/plan-access.ts'
import { viewUpdate } from '../progress-updates/view-update.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { helpRequestOf } from './help-facts.ts'
import { readHelpOf } from './read-help.ts'

/**
 * Records what the board answered to the help that an owner asked for.
 *
 * It is about the last update: what that asks for is what was answered. Its
 * author says that they have read it, so nobody answers what is asked no more.
 */
export async function answerHelp(
  tx: PlanTx,
  access: Access,
  { ref, answer }: { ref: string; answer: NewHelpAnswer },
): Promise<void> {
  const { db, today } = tx
  const { planId } = access
  const action = await readCurrentAction(db, planId, ref)
  const { actionId, version, update } = action
  const help = await readHelpOf(db, actionId, { moment: null, on: today })
  const doer = doerOf(access, version)
  await refuseUnlessRead(tx, {
    yours: answer,
    last: update,
    what: 'progress update',
    movedOn: 'It has been reported on since you opened it. Read what is asked for now',
    theirs: (asRead) => update && viewUpdate(db, update, asRead),
  })
  refuseIf(
    whyNotAnswerHelp(
      doer,
      stateOf(action),
      helpRequestOf(help.asked, await readDeedRows(db, { planId, actionId })),
      today,
    ),
  )
  const { words, by, minuteReference } = answer
  const { matter } = help
  if (answer.meeting === null) refuseIf(whyNotAnswerBetweenMeetings(doer))
  const meeting =
    answer.meeting === null || matter === null ? null : await findMeeting(db, planId, answer.meeting, { matter, today })
  if (by !== null) refuseIf(whyNotDoneBy(by, meeting?.heldOn ?? today))
  if (update === null) return

  const post = await namedPost(db, planId, answer.who)
  const who = post ? null : answer.who
  await record(tx, {
    verb: 'answered-help',
    subject: { kind: 'action', ref },
    after: { helpNeeded: update.helpNeeded, words, who: post?.title ?? who, by, minuteReference },
    rows: [
      row(
        helpAnswers,
        {
          actionId,
          updateId: update.id,
          words,
          postId: post?.id ?? null,
          who,
          by,
          meetingId: meeting?.id ?? null,
          minuteReference,
        },
        help.answers[0]?.id ?? null,
      ),
    ],
  })
}

/** The post whose key or title was written, as a page offers it; null where it is somebody in words. */
async function namedPost(db: Db, planId: string, said: string | null): Promise<{ id: string; title: string } | null> {
  if (said === null) return null
  const [post] = await db
    .select({ id: posts.thingId, title: posts.title })
    .from(posts)
    .where(and(eq(posts.planId, planId), knownAt(posts, null), or(eq(posts.key, said), eq(posts.title, said))))
    .orderBy(posts.id)
  return post ?? null
}
