import action21 from './2.1.ts'
import action22 from './2.2.ts'
import action23 from './2.3.ts'
import action24 from './2.4.ts'
import action25 from './2.5.ts'
import action26 from './2.6.ts'

/** Capacity and capability of workforce. */
export const area2 = [action21, action22, action23, action24, action25, action26]
