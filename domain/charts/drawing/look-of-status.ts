import type { ShownStatus } from '../../delivery-status.ts'

/** How a status is painted: the same as on pages (`dashboard/src/styles/_statuses.scss`), which a test holds. */
interface Look {
  fill: string
  /** Of its letter: at least 4.5 to 1 on its ground. */
  ink: string
  edge: string
  dash?: string
}

export const LOOK_OF_STATUS: Record<ShownStatus, Look> = {
  'off-track': { fill: '#a8141f', ink: '#fff', edge: '#a8141f' },
  'out-of-date': { fill: '#fff', ink: '#3b4246', edge: '#6b7276', dash: '3 2' },
  'at-risk': { fill: '#f3a712', ink: '#2b1d00', edge: '#f3a712' },
  'not-started': { fill: '#dfe3e5', ink: '#3b4246', edge: '#dfe3e5' },
  'on-track': { fill: '#1f7a45', ink: '#fff', edge: '#1f7a45' },
  'awaiting-sign-off': { fill: '#cfe0ef', ink: '#0c2f4d', edge: '#12436d' },
  complete: { fill: '#12436d', ink: '#fff', edge: '#12436d' },
}

/** What frames a part of a bar or column, without its letter. */
export const paintOf = (status: ShownStatus) => {
  const { fill, edge, dash } = LOOK_OF_STATUS[status]
  return { fill, stroke: edge, 'stroke-dasharray': dash }
}
