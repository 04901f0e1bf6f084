import { sql } from 'drizzle-orm'
import { PUBLIC_TEXTS } from '../../domain/publication.ts'
import { check, code, flag, id, index, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { versions } from '../table-kinds.ts'
import { ofAction } from './of-action.ts'
import { recorded } from './recorded.ts'

/**
 * Whether a text of an action is withheld from papers for scrutiny and the public. It holds for that text as long as it
 * says the same, in whichever version or update of the action: what is said otherwise is a text that nobody has marked.
 */
export const publicationMarks = versions(
  { words: ['words', 'reason'] },
  table(
    'publication_marks',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      ...ofAction(),
      /** `mark-12`: what is marked is in no key, so that it can be removed. */
      key: text('key').notNull(),
      text: code('text', PUBLIC_TEXTS).notNull(),
      /** What the text says, by which it is found wherever it stands. Removed words are removed from both. */
      words: text('words').notNull(),
      /** False where an earlier mark was lifted. */
      isWithheld: flag('is_withheld').notNull(),
      reason: text('reason').notNull(),
      ...recorded(),
    },
    (t) => [
      uniqueIndex('publication_marks_key')
        .on(t.planId, t.key)
        .where(sql`superseded_at is null`),
      index('publication_marks_by_plan').on(t.planId, t.recordedAt),
      index('publication_marks_by_action').on(t.actionId, t.recordedAt),
      check('publication_marks_text', oneOf(t.text, PUBLIC_TEXTS)),
    ],
  ),
)
