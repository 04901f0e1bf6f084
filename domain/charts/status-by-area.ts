import { sayDay, type Day } from '../day.ts'
import type { Counts } from '../roll-up.ts'
import { storyOfAreas, type AreaStory } from '../words/chart-titles.ts'
import { sayCounts } from '../words/counts.ts'
import type { StatusWords } from '../words/statuses.ts'
import type { StackChart } from './chart.ts'
import { stackSeries } from './stack-series.ts'

interface View {
  plan: { statusWords: StatusWords }
  asAt: { day: Day }
  areas: readonly (AreaStory & { total: number })[]
  /** Of the whole plan. */
  counts: Counts
}

/** How the actions of each priority area stand at the moment of the view. */
export function describeStatusByArea({ plan, asAt, areas, counts }: View): StackChart {
  const words = plan.statusWords
  return {
    kind: 'bars',
    story: storyOfAreas(areas, words),
    sentence: `${sayCounts(counts, words)}.`,
    title: `Number of actions by delivery status in each priority area, as at ${sayDay(asAt.day)}`,
    notes: [],
    source: 'this plan’s record',
    caption: 'Actions by delivery status in each priority area',
    of: 'Priority area',
    unit: 'Actions',
    places: areas.map((area) => {
      const said = `${area.number}. ${area.title}`
      const told = sayCounts(area.counts, words)
      return { key: String(area.number), said, head: said, label: [said], told, total: area.total, isView: false }
    }),
    series: stackSeries(areas, words),
    marks: [],
  }
}
