import { isHttpError, isRedirect } from '@sveltejs/kit'
import { isRunning, settingUp, type SettingUp } from '../../../domain/setting-up.ts'
import { settingsNow } from './settings-now.server.ts'
import type { Inspection } from './inspection-as-entered.ts'

/** How far the starting of the plan has come, and what its start said already, for those who put it in. */
export async function settingUpNow(
  event: Parameters<typeof settingsNow>[0],
): Promise<{ settingUp: SettingUp | null; inspection: Inspection | null }> {
  try {
    const view = await settingsNow(event)
    const { inspectedFrom, inspectedTo, reportPublishedOn } = view.settings
    return { settingUp: settingUp(view.stands), inspection: { inspectedFrom, inspectedTo, reportPublishedOn } }
  } catch (thrown) {
    // Who may not see it, or is signed out, is told so by the page itself.
    if (isHttpError(thrown) || isRedirect(thrown)) return { settingUp: null, inspection: null }
    throw thrown
  }
}

/** The same on a page where actions are added: asked only of a plan that may still be being started, and not of each that runs. */
export const settingUpUnlessItRuns = async (
  event: Parameters<typeof settingsNow>[0],
  view: { plan: { boards: readonly unknown[] }; taken: readonly unknown[] } | undefined,
): Promise<SettingUp | null> =>
  view && isRunning({ boards: view.plan.boards.length, actions: view.taken.length })
    ? null
    : (await settingUpNow(event)).settingUp
