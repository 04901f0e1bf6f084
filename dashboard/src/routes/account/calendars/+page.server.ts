import { redirect } from '@sveltejs/kit'
import { call, giveBack, readEntered, send } from '../../../api.server.ts'
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
    isEnded: event.url.searchParams.get('done') === 'ended',
  }
}

export const actions: Actions = {
  make: async (event) => {
    const entered = await readEntered(event.request)
    const [plan, actions] = [once(entered, 'plan'), once(entered, 'actions')]
    try {
      carryCalendar(event, await send(event, 'makeCalendarLink', { plan }, { actions }))
    } catch (problem) {
      return giveBack(problem, { plan })
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
