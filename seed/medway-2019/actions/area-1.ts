import action11 from './1.1.ts'
import action12 from './1.2.ts'
import action13 from './1.3.ts'
import action14 from './1.4.ts'
import action15 from './1.5.ts'
import action16 from './1.6.ts'
import action17 from './1.7.ts'
import action18 from './1.8.ts'

/** Area 1: quality of practice. */
export const area1 = [action11, action12, action13, action14, action15, action16, action17, action18]
