import type { Role } from '../permissions.ts'

const SAYS: Record<Role, string> = {
  programme: 'Nothing can be shown until the plan has an action.',
  owner:
    'The programme office is putting the plan in. What your post answers for will be on My updates, with the day its update is due.',
  chair:
    'The programme office is putting the plan in. From then on this page says what has moved, what is late, and what waits for you.',
  scrutiny: 'The programme office is putting the plan in. There is nothing to report on yet.',
  viewer:
    'The programme office is putting the plan in. From then on this page says what has moved since the last board, and what is late.',
  administrator: 'The programme office is putting the plan in.',
}

/** What a plan without an action says to whoever reads its board page: what comes next, for them. */
export const sayEmptyPlan = (role: Role): string => SAYS[role]
