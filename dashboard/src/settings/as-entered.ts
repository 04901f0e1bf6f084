import type { SettingsView } from '../../../domain/contract/settings.ts'
import { DELIVERY_STATUSES } from '../../../domain/delivery-status.ts'
import { once, type Entered } from '../entered.ts'

/** The box that holds what the plan calls a status: `statusNotStarted`. */
export const statusBox = (status: string): string =>
  `status${status
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`

/** What was typed as the api wants it: the words of statuses by their codes. */
export const asPlan = (entered: Entered): object => ({
  ...entered,
  statusWords: Object.fromEntries(DELIVERY_STATUSES.map((status) => [status, once(entered, statusBox(status))])),
})

/** The api's errors by the boxes of the form. */
export const errorsOfPlan = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, said]) => {
      const [of, status] = name.split('.')
      return [of === 'statusWords' && status !== undefined ? statusBox(status) : name, said]
    }),
  )

/** The plan as the boxes of its form hold it. */
export const planAsEntered = (plan: SettingsView['settings']): Entered => ({
  title: plan.title,
  vision: plan.vision ?? '',
  judgement: plan.judgement ?? '',
  inspectedFrom: plan.inspectedFrom ?? '',
  inspectedTo: plan.inspectedTo ?? '',
  reportPublishedOn: plan.reportPublishedOn ?? '',
  reinspectionExpectedOn: plan.reinspectionExpectedOn ?? '',
  staleAfterDays: String(plan.staleAfterDays),
  quarters: plan.quarters,
  ...Object.fromEntries(DELIVERY_STATUSES.map((status) => [statusBox(status), plan.statusWords[status] ?? ''])),
})
