import { isHttpError, isRedirect } from '@sveltejs/kit'
import { stepsToDo, type SetupStep } from '../../../../../domain/setting-up.ts'
import { settingsNow } from '../../../keeping/settings-now.server.ts'
import type { LayoutServerLoad } from './$types'

/** The steps of starting the plan that are still to be done, for those who put it in. */
export const load: LayoutServerLoad = async (event): Promise<{ toDo: SetupStep[] }> => {
  try {
    return { toDo: stepsToDo(await settingsNow(event)) }
  } catch (thrown) {
    // Who may not see it, or is signed out, is told so by the page itself.
    if (isHttpError(thrown) || isRedirect(thrown)) return { toDo: [] }
    throw thrown
  }
}
