import { daysBetween, sayDay, type Day } from './day.ts'
import { notNow, type WhyNot } from './why-not.ts'

/** Papers are due about the cut-off that they are drawn from: a day further ahead of it than this is a slip. */
export const PAPERS_AHEAD_DAYS = 60

/** The days of a meeting. */
export interface MeetingDays {
  heldOn: Day
  dataCutOffOn: Day
  papersDueOn: Day | null
}

const beside = (field: keyof MeetingDays, message: string): WhyNot => ({
  status: 400,
  code: 'invalid',
  field,
  message,
})

/** Why the days of a meeting cannot be right together; null when they can. */
export function whyNotDays({ heldOn, dataCutOffOn, papersDueOn }: MeetingDays): WhyNot | null {
  if (dataCutOffOn > heldOn)
    return beside('dataCutOffOn', `Enter a day no later than the meeting, ${sayDay(heldOn)}: its papers are drawn then`)
  if (papersDueOn === null) return null
  if (papersDueOn > heldOn) return beside('papersDueOn', `Enter a day no later than the meeting, ${sayDay(heldOn)}`)
  return daysBetween(papersDueOn, dataCutOffOn) > PAPERS_AHEAD_DAYS
    ? beside(
        'papersDueOn',
        `Enter a day no more than ${PAPERS_AHEAD_DAYS} days before the data cut-off, ${sayDay(dataCutOffOn)}`,
      )
    : null
}

/** What a meeting has to do with the plan already. */
export interface MeetingState {
  heldOn: Day
  cancelledOn: Day | null
  /** How many decisions are recorded as taken at it. */
  decisions: number
}

/**
 * Why a meeting is not changed, moved or cancelled any more: it was held, it
 * decided something, or it was cancelled. What a board saw stays as it was.
 */
export function whyNotChangeMeeting({ heldOn, cancelledOn, decisions }: MeetingState, today: Day): WhyNot | null {
  if (cancelledOn !== null)
    return notNow('cancelled', `This meeting was cancelled on ${sayDay(cancelledOn)}. Add another in its place`)
  if (heldOn < today)
    return notNow('over', `This meeting was held on ${sayDay(heldOn)}, so it stays in the record as it was`)
  if (decisions === 0) return null
  const are = decisions === 1 ? '1 decision of it is' : `${decisions} decisions of it are`
  return notNow('decided', `${are} recorded, so this meeting is neither moved nor cancelled`)
}

/**
 * Why a meeting is not cancelled; null when it can be. One that came into the
 * record only after its day, and at which nothing was decided, was entered by
 * mistake if its author says so: nobody had a page of it while it was held.
 *
 * @param recordedOn The day on which it came into the record.
 */
export function whyNotCancelMeeting(meeting: MeetingState, recordedOn: Day, today: Day): WhyNot | null {
  const { heldOn, cancelledOn, decisions } = meeting
  const isLate = cancelledOn === null && heldOn < today && heldOn < recordedOn
  return isLate && decisions === 0 ? null : whyNotChangeMeeting(meeting, today)
}

/**
 * Why the days of a meeting cannot become others; null when they can. A cut-off
 * that has passed never moves: pages and papers were drawn from what was
 * recorded by then. And nothing is moved into the past.
 *
 * @example
 * whyNotMove({ …, dataCutOffOn: day('2020-12-02') }, { …, dataCutOffOn: day('2020-12-04') }, day('2020-12-10'))?.message
 * // => 'The cut-off of 2 December 2020 has passed, and never moves: the meeting’s papers are drawn from it'
 */
export function whyNotMove(from: MeetingDays, to: MeetingDays, today: Day): WhyNot | null {
  if (to.heldOn !== from.heldOn && to.heldOn < today)
    return beside('heldOn', 'Enter today or a later day: a meeting is not moved into the past')
  if (to.dataCutOffOn !== from.dataCutOffOn && from.dataCutOffOn < today)
    return beside(
      'dataCutOffOn',
      `The cut-off of ${sayDay(from.dataCutOffOn)} has passed, and never moves: the meeting’s papers are drawn from it`,
    )
  if (to.dataCutOffOn !== from.dataCutOffOn && to.dataCutOffOn < today)
    return beside('dataCutOffOn', 'Enter today or a later day: a cut-off is not moved into the past')
  return whyNotDays(to)
}
