import { and, isNull } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { memberships } from '../../db/schema/index.ts'

/** The parts that people have now: those who were taken out have none. */
export const isPart = () => and(knownAt(memberships, null), isNull(memberships.endedOn))
