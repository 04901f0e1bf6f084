import type { ShownStatus } from '../../../domain/delivery-status.ts'

export interface Paint {
  fill: string
  /** Of the letter on it: at least 4.5 to 1. */
  ink: string
  /** Drawn round what would be too pale to see on white. */
  edge?: string
}

/**
 * The solid colours of the statuses, for charts, bars and marks. They never
 * stand alone: a letter, a shape or a pattern is with them, for colour-blind
 * readers and grey printers.
 */
export const PALETTE: Record<ShownStatus, Paint> = {
  'off-track': { fill: '#a8141f', ink: '#ffffff' },
  'out-of-date': { fill: '#ffffff', ink: '#3b4246', edge: '#6b7276' },
  'at-risk': { fill: '#f3a712', ink: '#2b1d00' },
  'not-started': { fill: '#dfe3e5', ink: '#3b4246' },
  'on-track': { fill: '#1f7a45', ink: '#ffffff' },
  'awaiting-sign-off': { fill: '#cfe0ef', ink: '#0c2f4d', edge: '#12436d' },
  complete: { fill: '#12436d', ink: '#ffffff' },
}
