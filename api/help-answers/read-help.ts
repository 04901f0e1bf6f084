import { and, desc, eq, sql } from 'drizzle-orm'
import { isAmong, listed } from '../../db/among.ts'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { helpAnswers, meetings, people, posts, progressUpdates } from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { HelpAnswerView } from '../../domain/contract/help-answer-view.ts'
import { dayOf } from '../../domain/day.ts'
import { helpOf } from '../../domain/help.ts'
import type { JudgedAt } from '../actions/on-action.ts'
import { wasPerson } from '../people/person-rows.ts'
import { groupBy } from '../plan/group-by.ts'
import { helpMatter, waitingOf, type Waiting } from './help-facts.ts'

/** An action's answers, newest first, as they were known by a moment. */
export async function readHelpAnswers(
  db: Db,
  actionIds: readonly string[],
  moment: Moment,
): Promise<Map<string, HelpAnswerView[]>> {
  const rows = await queries(db).answers.execute({ actionIds: listed(actionIds), moment: untilMoment(moment) })
  return new Map(
    [...groupBy(rows, ({ actionId }) => actionId)].map(([actionId, answers]) => [
      actionId,
      answers.map(({ actionId: _, post, who, ...said }) => ({
        ...said,
        who: post ?? who,
        help: said.help ?? '',
        answeredOn: said.meeting?.heldOn ?? dayOf(said.recordedAt),
      })),
    ]),
  )
}

/** One action's help as at a moment, judged on a day: all answers, and what is asked for in the update that stands. */
export async function readHelpOf(db: Db, actionId: string, { moment, on }: JudgedAt) {
  const answers = (await readHelpAnswers(db, [actionId], moment)).get(actionId) ?? []
  const asked = waitingOf(helpOf(await readAsking(db, [actionId], moment), answers, on))
  return { answers, asked, matter: helpMatter(asked) }
}

/** What the board answered to the help that is asked for in the updates that stand, by action. */
export async function readAnswersBeside(
  db: Db,
  actionIds: readonly string[],
  { moment, on }: JudgedAt,
): Promise<Map<string, { helpAnswer: HelpAnswerView }>> {
  const answers = await readHelpAnswers(db, actionIds, moment)
  if (answers.size === 0) return new Map()
  const updates = groupBy(await readAsking(db, [...answers.keys()], moment), (update) => update.actionId)
  return new Map(
    [...answers].flatMap(([actionId, all]) => {
      const answer = helpOf(updates.get(actionId) ?? [], all, on)?.answer
      return answer ? [[actionId, { helpAnswer: answer }]] : []
    }),
  )
}

/** The help that the updates of some actions ask for, by action, and whether it waits. */
export async function readHelpAsked(
  db: Db,
  actionIds: readonly string[],
  { moment, on }: JudgedAt,
): Promise<Map<string, Waiting>> {
  const answers = await readHelpAnswers(db, actionIds, moment)
  const updates = groupBy(await readAsking(db, actionIds, moment), (update) => update.actionId)
  return new Map(
    [...updates].flatMap(([actionId, all]) => {
      const asked = waitingOf(helpOf(all, answers.get(actionId) ?? [], on))
      return asked ? [[actionId, asked]] : []
    }),
  )
}

/** What updates asked of the board, newest first. */
const readAsking = (db: Db, actionIds: readonly string[], moment: Moment) =>
  queries(db).updates.execute({ actionIds: listed(actionIds), moment: untilMoment(moment) })

const moment = sql.placeholder('moment')

const queries = prepared((db) => ({
  answers: db
    .select({
      actionId: helpAnswers.actionId,
      id: helpAnswers.id,
      recordedAt: helpAnswers.recordedAt,
      recordedBy: people.name,
      updateId: helpAnswers.updateId,
      help: progressUpdates.helpNeeded,
      words: helpAnswers.words,
      post: posts.title,
      who: helpAnswers.who,
      by: helpAnswers.by,
      meeting: { id: meetings.key, title: meetings.title, heldOn: meetings.heldOn },
      minuteReference: helpAnswers.minuteReference,
    })
    .from(helpAnswers)
    .innerJoin(people, wasPerson(helpAnswers.recordedBy, moment))
    .innerJoin(progressUpdates, eq(progressUpdates.id, helpAnswers.updateId))
    .leftJoin(posts, eq(posts.id, helpAnswers.postId))
    .leftJoin(meetings, eq(meetings.id, helpAnswers.meetingId))
    .where(and(isAmong(helpAnswers.actionId, 'actionIds'), knownBy(helpAnswers, moment)))
    .orderBy(desc(helpAnswers.id))
    .prepare('help_answers_of_actions'),
  updates: db
    .select({
      id: progressUpdates.id,
      actionId: progressUpdates.actionId,
      recordedAt: progressUpdates.recordedAt,
      recordedById: progressUpdates.recordedBy,
      helpNeeded: progressUpdates.helpNeeded,
    })
    .from(progressUpdates)
    .where(and(isAmong(progressUpdates.actionId, 'actionIds'), knownBy(progressUpdates, moment)))
    .orderBy(desc(progressUpdates.id))
    .prepare('help_asked_by_actions'),
}))
