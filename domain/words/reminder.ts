import { daysBetween, sayDay, type Day } from '../day.ts'
import { several } from './counting.ts'
import { sayMonth } from './days.ts'
import type { ShownStatus } from '../delivery-status.ts'

interface Owed {
  action: {
    ref: string
    title: string
    startsOn: Day | null
    late: boolean
    deliveryStatus: ShownStatus
    reported: object | null
  }
  /** From when its silence is counted. */
  silentSince: Day
  /** The day its colour is withdrawn if nothing is said; null when nothing is expected. */
  outOfDateOn: Day | null
}

interface Owing {
  post: string
  holder: string | null
  /** How many; the most pressing of them are told. */
  owed: number
  actions: readonly Owed[]
}

interface Told {
  council: string
  today: Day
  /** The month that is being reported. */
  month: { from: Day }
  /** Where an owner reports: the whole address, since it is read in a letter. */
  address: string
  /** Who asks. */
  from: string
}

/** `12 days`, since the last word on an action or, where there was none, since it was to begin or was recorded. */
export const saySilence = ({ silentSince, action }: Owed, today: Day): string => {
  const days = daysBetween(silentSince, today)
  if (action.reported === null)
    return days > 0
      ? `never reported, ${several(days, 'day')} after ${action.startsOn === silentSince ? 'its start' : 'it was recorded'}`
      : 'never reported'
  return days > 0 ? `silent for ${several(days, 'day')}` : 'last reported for today'
}

/**
 * When the colour of an action goes. Only where the record withdraws it for
 * silence: an overdue action is off track, reported or not.
 */
export function sayColour({ action, outOfDateOn }: Owed, today: Day): string | null {
  if (outOfDateOn === null || action.late) return null
  if (action.deliveryStatus === 'out-of-date') return `its colour was withdrawn on ${sayDay(outOfDateOn)}`
  return outOfDateOn > today ? `its colour goes on ${sayDay(outOfDateOn)}` : null
}

/**
 * The words of a courteous reminder to a post, to be sent by whatever means the
 * office writes letters with.
 *
 * @example
 * sayReminder(owing, { council: 'Medway Council', today, month, address: 'https://…/my-updates', from: 'Programme office' })
 */
export function sayReminder(
  { post, holder, owed, actions }: Owing,
  { council, today, month, address, from }: Told,
): string {
  const what = owed === 1 ? 'one action' : several(owed, 'action')
  const lines = actions.map((one) => {
    const about = [saySilence(one, today), sayColour(one, today)].filter((said) => said !== null)
    return `- ${one.action.ref} ${one.action.title} (${about.join('; ')})`
  })
  if (owed > actions.length) lines.push(`- and ${owed - actions.length} more`)
  return [
    `Dear ${holder ?? 'colleague'},`,
    `This is a reminder from the ${council} improvement plan. As ${post}, you have ${what} still to report on for ${sayMonth(month.from)}:`,
    lines.join('\n'),
    `You can report here: ${address}`,
    'It takes a few minutes, and where nothing has changed you can confirm just that. If you have reported in the meantime, thank you, and please take no notice of this.',
    `With thanks,\n${from}`,
  ].join('\n\n')
}
