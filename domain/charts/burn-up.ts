import { sayDay, type Day } from '../day.ts'
import { AS_ONE_LINE, burnUpStory, hasNotMoved, sayBurnUp } from '../words/burn-up.ts'
import { sayMonth } from '../words/days.ts'
import type { LineChart } from './chart.ts'

interface View {
  plan: { reinspectionExpectedOn: Day | null }
  asAt: { day: Day }
  /** By the end of each month, and by the day of the view. */
  burnUp: readonly { on: Day; firstPromise: number; presentPromise: number; agreed: number | null }[]
  forecast: { ranges: readonly { by: Day; label: string | null; low: number; middle: number; high: number }[] | null }
}

/** How many actions were promised, first and now, and agreed complete; and where that is heading. */
export function describeBurnUp({ plan, asAt, burnUp, forecast }: View): LineChart {
  const today = asAt.day
  const now = burnUp.find(({ on }) => on === today) ?? { firstPromise: 0, presentPromise: 0, agreed: 0 }
  const agreed = now.agreed ?? 0
  const expected = plan.reinspectionExpectedOn
  const asOne = burnUp.length > 0 && burnUp.every(hasNotMoved) ? ` ${AS_ONE_LINE}` : ''
  const { ranges } = forecast
  return {
    kind: 'lines',
    story: burnUpStory(now),
    sentence: `${sayBurnUp(now, sayDay(today))}.${asOne}`,
    title: `Number of actions promised for, and agreed complete by, the end of each month, ${sayMonth(burnUp[0]?.on ?? today)} to ${sayMonth(burnUp.at(-1)?.on ?? today)}`,
    notes: [
      expected
        ? `Upright lines: today, and the re-inspection expected about ${sayMonth(expected)}.`
        : 'Upright line: today.',
    ],
    source: 'this plan’s record',
    caption: 'Actions promised and agreed complete, month by month',
    of: 'By the end of',
    unit: 'Actions',
    places: burnUp.map(({ on }) => ({ on, head: `${sayDay(on)}${on === today ? ', today' : ''}` })),
    series: [
      { key: 'first-promise', name: 'First promise', values: burnUp.map(({ firstPromise }) => firstPromise) },
      { key: 'present-promise', name: 'Present promise', values: burnUp.map(({ presentPromise }) => presentPromise) },
      { key: 'agreed', name: 'Agreed complete', values: burnUp.map((point) => point.agreed) },
    ],
    fan: ranges && {
      name: 'Forecast, eight futures in ten',
      points: [
        { on: today, head: sayDay(today), low: agreed, middle: agreed, high: agreed },
        ...ranges.map(({ by, label, low, middle, high }) => ({ on: by, head: label ?? sayDay(by), low, middle, high })),
      ],
    },
    marks: [{ on: today, label: 'today' }, ...(expected ? [{ on: expected, label: 're-inspection expected' }] : [])],
    today,
  }
}

/** Whether anything was promised for a day, before or to come: where nothing was, there is nothing to draw. */
export const isPromised = ({ burnUp }: Pick<View, 'burnUp'>): boolean =>
  burnUp.some(({ firstPromise, presentPromise }) => firstPromise + presentPromise > 0)
