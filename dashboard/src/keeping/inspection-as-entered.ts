import type { SettingsView } from '../../../domain/contract/settings.ts'
import type { Entered } from '../entered.ts'

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
