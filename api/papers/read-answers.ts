import { and, asc, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { meetings, paperAnswers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { AsAt } from '../../domain/contract/frame.ts'
import type { Day } from '../../domain/day.ts'
import type { PaperKind, PromptAnswer } from '../../domain/papers.ts'
import { whyNotNone } from '../../domain/why-not-none.ts'

/** An answer, and the day for which it was written. */
export type KeptAnswer = PromptAnswer & { forOn: Day }

/** What a paper is written for: a meeting, on the day on which it is held now, or a day. */
export interface Occasion {
  /** What an address calls the meeting; null where it is for a day. */
  meeting: string | null
  on: Day
}

/** What a paper as at a moment is written for. */
export const occasionOf = ({ meeting, day }: AsAt): Occasion =>
  meeting ? { meeting: meeting.id, on: meeting.heldOn } : { meeting: null, on: day }

type Row = typeof paperAnswers.$inferSelect

/** What stands in the prompts of a paper, and where that was kept. */
export interface Answers {
  answers: readonly KeptAnswer[]
  /** The row that they are from: of this occasion, or of the last one before; null where nothing was written. */
  from: Row | null
  /** The row of this occasion. */
  own: Row | null
  /** Its meeting, by the id of the thing; null where it is for a day. */
  meetingId: string | null
}

/**
 * What officers have written in a kind of paper for an occasion, or else for the last one before: a form is kept whole, so
 * that what was emptied is to be written again. What is written for a later meeting is in no earlier one's paper, so that a
 * paper made again says what it said; and what is written for a meeting moves with it.
 */
export async function readAnswers(
  db: Db,
  { planId, kind, meeting, on }: { planId: string; kind: PaperKind } & Occasion,
): Promise<Answers> {
  const said = await db
    .select()
    .from(paperAnswers)
    .where(and(eq(paperAnswers.planId, planId), eq(paperAnswers.kind, kind), knownAt(paperAnswers, null)))
    .orderBy(asc(paperAnswers.id))
  const held = await db
    .select({ id: meetings.thingId, key: meetings.key, on: meetings.heldOn })
    .from(meetings)
    .where(and(eq(meetings.planId, planId), knownAt(meetings, null)))
  const rows = said.map((row) => {
    const found = held.find(({ id }) => id === row.meetingId)
    return { row, meeting: found?.key ?? null, on: found?.on ?? row.forOn }
  })
  const own = rows.find((one) => one.meeting === meeting && (meeting !== null || one.on === on)) ?? null
  const before = rows
    .filter((one) => one.on <= on)
    .reduce<(typeof rows)[number] | null>((last, one) => (last === null || one.on >= last.on ? one : last), null)
  const from = own ?? before
  return {
    answers:
      from === null
        ? []
        : from.row.answers
            // None was once taken for whoever wrote a report: that is still to be written.
            .filter(({ prompt, text }) => text !== null || whyNotNone(prompt) === null)
            .map((answer) => ({ ...answer, forOn: from.on })),
    from: from?.row ?? null,
    own: own?.row ?? null,
    meetingId: held.find(({ key }) => key === meeting)?.id ?? null,
  }
}
