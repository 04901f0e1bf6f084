import { id, index, instant, table, text } from '../dialect.ts'
import { operational } from '../table-kinds.ts'

/** A sign-in that failed, kept a while so that guessing is slow. Operational, cleared away. */
export const signInFailures = operational(
  'Kept for minutes, so that guessing is slow',
  table(
    'sign_in_failures',
    {
      id: id().primaryKey(),
      /** SHA-256 of what was typed as the account: it may not be one, or may be a password typed in the wrong box. */
      account: text('account').notNull(),
      address: text('address').notNull(),
      failedAt: instant('failed_at').notNull(),
    },
    (t) => [
      index('sign_in_failures_by_account').on(t.account, t.failedAt),
      index('sign_in_failures_by_address').on(t.address, t.failedAt),
    ],
  ),
)
