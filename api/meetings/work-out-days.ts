import type { DaysQuery, MeetingDaysView } from '../../domain/contract/meetings.ts'
import { oddities } from '../../domain/odd-meeting.ts'
import { clearDaysBefore } from '../../domain/working-days.ts'
import { bankHolidays } from '../calendar/bank-holidays.ts'

/** The cut-off and the papers of a meeting that is held on a day, in clear working days. Saves nothing. */
export async function workOutDays({ heldOn, cutOffClearDays, papersClearDays }: DaysQuery): Promise<MeetingDaysView> {
  const isHoliday = await bankHolidays()
  const papersDueOn = clearDaysBefore(heldOn, papersClearDays, isHoliday)
  return {
    heldOn,
    dataCutOffOn: clearDaysBefore(heldOn, cutOffClearDays, isHoliday),
    papersDueOn,
    odd: oddities({ heldOn, papersDueOn }, isHoliday),
  }
}
