import { ROLES } from '../../domain/permissions.ts'
import { LINK_KINDS } from '../../domain/one-time-link.ts'
import { check, code, day, id, index, instant, oneOf, table, text } from '../dialect.ts'
import { operational } from '../table-kinds.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { posts } from './posts.ts'

/**
 * A link that lets one address in, once: an invitation to a part, or a reset of
 * a password. Of the link itself only a hash is kept. What comes of it is in the
 * record; a reset that was used stays until its owner has been told of it.
 */
export const oneTimeLinks = operational(
  'A secret: it is used, taken back or old, and then of no use',
  table(
    'one_time_links',
    {
      id: id().primaryKey(),
      kind: code('kind', LINK_KINDS).notNull(),
      /** HMAC-SHA-256 of the link's token; null where no link was made: a password given at the command line. */
      tokenHash: text('token_hash').unique(),
      /** Whose it is, in small letters: nobody else may use it. */
      email: text('email').notNull(),
      /** What whoever invites calls them. */
      name: text('name'),
      /** Whose password a reset changes; null in an invitation. */
      personId: id('person_id').references(() => people.id),
      /** Null for the installation: to be its administrator, or a reset by one. */
      planId: id('plan_id').references(() => plans.id),
      role: code('role', ROLES),
      /** A post to hold from a day on. */
      postId: id('post_id').references(() => posts.id),
      holdsFrom: day('holds_from'),
      madeBy: id('made_by')
        .notNull()
        .references(() => people.id),
      madeAt: instant('made_at').notNull(),
      expiresAt: instant('expires_at').notNull(),
      usedAt: instant('used_at'),
      takenBackAt: instant('taken_back_at'),
      /** When the owner of an account that was reset was told so. */
      toldAt: instant('told_at'),
    },
    (t) => [
      index('one_time_links_by_plan').on(t.planId),
      index('one_time_links_by_email').on(t.email),
      check('one_time_links_kind', oneOf(t.kind, LINK_KINDS)),
    ],
  ),
)
