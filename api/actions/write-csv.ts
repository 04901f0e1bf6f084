import { stringify } from 'csv-stringify/sync'
import type { ActionRow, AsAt, PlanHead } from '../../domain/contract/frame.ts'

/**
 * Actions as a CSV file that a spreadsheet opens: UTF-8 with its mark, one row
 * an action, and no cell that a spreadsheet would run as a formula.
 */
export function writeCsv(plan: PlanHead, asAt: AsAt, rows: readonly ActionRow[]): string {
  const areas = new Map(plan.areas.map(({ number, title }) => [number, title]))
  return stringify(
    rows.map((row) => ({
      Ref: row.ref,
      Action: row.title,
      'Priority area': `${row.area}. ${areas.get(row.area) ?? ''}`,
      Recommendations: row.recommendations.join('; '),
      Owner: row.owner.post,
      State: row.state,
      'Delivery status': row.deliveryStatus,
      Because: row.because,
      'Owner’s last word': row.reported?.deliveryStatus ?? '',
      'Last word on': row.reported?.effectiveOn ?? '',
      'Starts on': row.startsOn,
      'Due on': row.dueOn,
      'First promised for': row.originalDueOn,
      'Times re-dated': row.timesRedated,
      'Days late': row.daysLate,
      'As at': asAt.day,
      Note: plan.illustrative ?? '',
    })),
    { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' },
  )
}
