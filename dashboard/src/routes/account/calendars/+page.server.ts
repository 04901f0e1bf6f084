import { redirect } from '@sveltejs/kit'
import { call, giveBack, readEntered, Refused, send } from '../../../api.server.ts'
import { carryCalendar, takeCalendar } from '../../../calendar-links/shown-once.server.ts'
import { once } from '../../../entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const session = await call(event, 'whoAmI')
  const { calendars } = await call(event, 'calendarLinks')
  return {
    who: session.person,
    calendars,
    made: takeCalendar(event),
    notMade: chosenIn(event.url.searchParams),
  }
}

/** What somebody had chosen whose session had ended by the time they sent it; null on any other visit. */
const chosenIn = (asked: URLSearchParams): { plan: string; actions: string } | null =>
  asked.has('notMade') ? { plan: asked.get('notMade') ?? '', actions: asked.get('actions') ?? '' } : null

export const actions: Actions = {
  make: async (event) => {
    const entered = await readEntered(event.request)
    const [plan, actions] = [once(entered, 'plan'), once(entered, 'actions')]
    try {
      carryCalendar(event, await send(event, 'makeCalendarLink', { plan }, { actions }))
    } catch (problem) {
      if (problem instanceof Refused && problem.status === 401) {
        const here = `/account/calendars?${new URLSearchParams({ notMade: plan, actions }).toString()}`
        redirect(303, `/sign-in?next=${encodeURIComponent(here)}`)
      }
      return giveBack(problem, { plan, actions })
    }
    redirect(303, '/account/calendars')
  },

  end: async (event) => {
    const plan = once(await readEntered(event.request), 'plan')
    try {
      await send(event, 'endCalendarLink', { plan })
    } catch (problem) {
      return giveBack(problem, { plan })
    }
    redirect(303, '/account/calendars?done=ended')
  },
}
