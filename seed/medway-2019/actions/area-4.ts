import action41 from './4.1.ts'
import action42 from './4.2.ts'
import action43 from './4.3.ts'
import action44 from './4.4.ts'
import action45 from './4.5.ts'
import action46 from './4.6.ts'

/** Area 4: quality assurance and performance management. */
export const area4 = [action41, action42, action43, action44, action45, action46]
