import type { SettingsView } from '../../../domain/contract/settings.ts'
import type { Entered } from '../entered.ts'
import { kindOf } from '../forms/box-kinds.ts'

/** What the plan's own settings say of the inspection that it answers. */
export type Inspection = Pick<SettingsView['settings'], 'inspectedFrom' | 'inspectedTo' | 'reportPublishedOn'>

/** The plan's first visit as its form offers it: the inspection, whose days need not be typed again. */
export const firstVisit = (inspection: Inspection | null): Entered =>
  inspection?.inspectedFrom
    ? {
        kind: 'inspection',
        title: 'Inspection of children’s services',
        startsOn: inspection.inspectedFrom,
        endsOn: inspection.inspectedTo ?? '',
        letterOn: inspection.reportPublishedOn ?? '',
      }
    : { kind: 'inspection' }

/** The plan's first source as its form offers it: the report of that inspection. */
export const firstSource = (inspection: Inspection | null): Entered => ({
  kind: 'inspection-report',
  ...(inspection?.reportPublishedOn && {
    title: 'Inspection report',
    publishedOn: inspection.reportPublishedOn,
  }),
})

/** The days among what a form begins with: the plan's settings say them, and a colleague may put them right there. */
export function daysSaid(begins: Entered): Entered | undefined {
  const days = Object.entries(begins).filter(([name]) => kindOf(name) === 'day')
  return days.length > 0 ? Object.fromEntries(days) : undefined
}
