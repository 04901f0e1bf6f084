import type { RequestEvent } from '@sveltejs/kit'
import type { MeetingDaysView } from '../../../domain/contract/meetings.ts'
import { readDay } from '../../../domain/read-day.ts'
import { callFor } from '../api.server.ts'
import { once, type Entered } from '../entered.ts'
import { readMade } from '../keeping/made-rows.ts'
import { asColumns, rowsOf, type FormRow } from '../keeping/rows.ts'
import { SERIES_ROWS } from './as-entered.ts'

/** A board whose day was changed by hand after it was worked out. */
export type MovedBoard = Pick<MeetingDaysView, 'heldOn' | 'odd'> & {
  /** Its cut-off or its papers moved with it: nobody had touched them. */
  follows: boolean
}

/** A row with what its boxes held when it was worked out, in boxes that nobody sees. */
export const asWorkedOut = <R extends { heldOn: string; dataCutOffOn: string; papersDueOn: string }>(row: R) => ({
  ...row,
  forHeldOn: row.heldOn,
  forCutOff: row.dataCutOffOn,
  forPapers: row.papersDueOn,
})

const isChanged = ({ heldOn = '', forHeldOn = '' }: FormRow): boolean => {
  const read = readDay(heldOn)
  return forHeldOn !== '' && read !== null && read !== forHeldOn
}

const isUntouched = (typed: string | undefined, worked: string | undefined): boolean => readDay(typed ?? '') === worked

/** Whether the day of a row was changed since it was shown with its cut-off and papers. */
export const isMoved = (entered: Entered): boolean => rowsOf(entered, SERIES_ROWS).some(isChanged)

/**
 * What only moved along with a day is put back to what it was worked out as: when the days are worked out again, it is
 * nothing that anybody put right, and moves along anew.
 */
export function movedBack(entered: Entered): Entered {
  const made = readMade(entered)?.rows ?? []
  const rows = rowsOf(entered, SERIES_ROWS).map((row, i) => {
    const { dataCutOffOn, papersDueOn } = { ...row, ...made[i] }
    return {
      ...row,
      ...(isUntouched(row['dataCutOffOn'], row['forCutOff']) && { dataCutOffOn: dataCutOffOn ?? '' }),
      ...(isUntouched(row['papersDueOn'], row['forPapers']) && { papersDueOn: papersDueOn ?? '' }),
    }
  })
  return { ...entered, ...asColumns(rows, SERIES_ROWS) }
}

/**
 * The rows of a series whose day was changed by hand: their cut-off and papers
 * move along unless they were touched, and are shown before anything is saved.
 */
export async function moveAlong(
  event: RequestEvent,
  entered: Entered,
): Promise<{ entered: Entered; moved: MovedBoard[] }> {
  const rows = rowsOf(entered, SERIES_ROWS)
  const moved: MovedBoard[] = []
  const drawn: FormRow[] = []
  for (const row of rows) {
    if (!isChanged(row)) {
      drawn.push(row)
      continue
    }
    const asked = {
      heldOn: row['heldOn'] ?? '',
      cutOffClearDays: once(entered, 'cutOffClearDays'),
      papersClearDays: once(entered, 'papersClearDays'),
    }
    const days = await callFor(event, 'meetingDays', { plan: event.params['plan'] ?? '' }, asked)
    const cutOffFollows = isUntouched(row['dataCutOffOn'], row['forCutOff'])
    const papersFollow = isUntouched(row['papersDueOn'], row['forPapers'])
    drawn.push({
      heldOn: days.heldOn,
      dataCutOffOn: cutOffFollows ? days.dataCutOffOn : (row['dataCutOffOn'] ?? ''),
      papersDueOn: papersFollow ? days.papersDueOn : (row['papersDueOn'] ?? ''),
      forHeldOn: days.heldOn,
      forCutOff: days.dataCutOffOn,
      forPapers: days.papersDueOn,
    })
    moved.push({ heldOn: days.heldOn, odd: days.odd, follows: cutOffFollows || papersFollow })
  }
  return { entered: { ...entered, ...asColumns(drawn, SERIES_ROWS) }, moved }
}
