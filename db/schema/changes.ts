import { VERBS } from '../../domain/vocabulary.ts'
import { code, id, index, instant, table, text, uniqueIndex } from '../dialect.ts'
import { meetings } from './meetings.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { trail } from '../table-kinds.ts'

/**
 * The audit trail: what was done, by whom, to what, before and after.
 *
 * Each row carries a hash of itself and of the row before it in the same plan,
 * and a digest of every row that it wrote, so that what is altered behind our
 * back, in the trail or in the record, shows. Verbs grow with every noun: the
 * list is the contract's, and no check of the database, which would have to be
 * made anew each time.
 */
export const changes = trail(
  { filed: { not: 'Each installation keeps its own' }, words: ['before', 'after'] },
  table(
    'changes',
    {
      id: id().primaryKey(),
      /** Null for what belongs to the installation: accounts. */
      planId: id('plan_id').references(() => plans.id),
      recordedAt: instant('recorded_at').notNull(),
      recordedBy: id('recorded_by')
        .notNull()
        .references(() => people.id),
      verb: code('verb', VERBS).notNull(),
      subjectKind: text('subject_kind').notNull(),
      subjectRef: text('subject_ref').notNull(),
      /** JSON, or null where there was nothing. */
      before: text('before'),
      after: text('after'),
      /** The board in whose period it falls. */
      meetingId: id('meeting_id').references(() => meetings.id),
      previousHash: text('previous_hash'),
      hash: text('hash').notNull(),
      /** The rows it wrote, and which each superseded, with a digest of each: `[table, id, digest, superseded]` in JSON. */
      wrote: text('wrote'),
      /** Keeps digests from being guessed. Null in rows of before there were digests. */
      salt: text('salt'),
    },
    (t) => [
      // Each row has one successor at most: the chain cannot fork.
      uniqueIndex('changes_chain').on(t.planId, t.previousHash),
      index('changes_by_plan').on(t.planId, t.id),
    ],
  ),
)
