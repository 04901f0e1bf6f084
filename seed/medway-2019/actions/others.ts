import actionD1 from './d1.ts'
import actionD2 from './d2.ts'
import actionSrg1 from './srg1.ts'

/** What has a ref of its own: two of the first draft that never came before a board, and one from the staff reference group's list. */
export const others = [actionD1, actionD2, actionSrg1]
