import { settingUpNow } from '../../../keeping/setting-up-now.server.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = (event) => settingUpNow(event)
