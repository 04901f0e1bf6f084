import { and, eq, notExists, type SQL } from 'drizzle-orm'
import { changes, papers, phraseAnswers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { mayReadPaper, type Role } from '../../domain/permissions.ts'

/**
 * Leaves out what was done to papers whose readers somebody is none of: that there is such a paper, by what it is called,
 * and which of its phrases were asked about. Each write has a moment of its own, by which its rows are found.
 */
export function isTheirs(db: Db, role: Role): SQL | undefined {
  if (mayReadPaper(role, 'board')) return undefined
  const ofBoard = db
    .select({ id: papers.id })
    .from(papers)
    .where(
      and(
        eq(changes.subjectKind, 'paper'),
        eq(papers.planId, changes.planId),
        eq(papers.recordedAt, changes.recordedAt),
        eq(papers.audience, 'board'),
      ),
    )
  const askedForBoard = db
    .select({ id: phraseAnswers.id })
    .from(phraseAnswers)
    .where(
      and(
        eq(changes.subjectKind, 'paper-check'),
        eq(phraseAnswers.planId, changes.planId),
        eq(phraseAnswers.recordedAt, changes.recordedAt),
        eq(phraseAnswers.forBoardOnly, true),
      ),
    )
  return and(notExists(ofBoard), notExists(askedForBoard))
}
