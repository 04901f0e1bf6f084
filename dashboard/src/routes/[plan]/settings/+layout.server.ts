import { isHttpError, isRedirect } from '@sveltejs/kit'
import { stepsToDo, type SetupStep } from '../../../../../domain/setting-up.ts'
import type { Inspection } from '../../../keeping/inspection-as-entered.ts'
import { settingsNow } from '../../../keeping/settings-now.server.ts'
import type { LayoutServerLoad } from './$types'

/** The steps of starting the plan that are still to be done, and what its start said already, for those who put it in. */
export const load: LayoutServerLoad = async (event): Promise<{ toDo: SetupStep[]; inspection: Inspection | null }> => {
  try {
    const view = await settingsNow(event)
    const { inspectedFrom, inspectedTo, reportPublishedOn } = view.settings
    return { toDo: stepsToDo(view), inspection: { inspectedFrom, inspectedTo, reportPublishedOn } }
  } catch (thrown) {
    // Who may not see it, or is signed out, is told so by the page itself.
    if (isHttpError(thrown) || isRedirect(thrown)) return { toDo: [], inspection: null }
    throw thrown
  }
}
