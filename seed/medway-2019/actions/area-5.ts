import action51 from './5.1.ts'
import action52 from './5.2.ts'
import action53 from './5.3.ts'
import action54 from './5.4.ts'
import action55 from './5.5.ts'
import action56 from './5.6.ts'
import action57 from './5.7.ts'

/** Area 5: partnerships and engagement. */
export const area5 = [action51, action52, action53, action54, action55, action56, action57]
