import action31 from './3.1.ts'
import action32 from './3.2.ts'
import action33 from './3.3.ts'
import action34 from './3.4.ts'
import action35 from './3.5.ts'
import action36 from './3.6.ts'
import action37 from './3.7.ts'

/** Effective leadership and management. */
export const area3 = [action31, action32, action33, action34, action35, action36, action37]
