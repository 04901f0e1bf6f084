import type { ShownStatus } from '../domain/delivery-status.ts'

/**
 * The shape of a status as a character, which every form can print in any ink; its letter and its word stand beside it.
 * It is drawn for the eye alone: a screen reader has the letter and the word.
 */
export const SHAPES: Record<ShownStatus, string> = {
  'off-track': '■',
  'out-of-date': '□',
  'at-risk': '▲',
  'not-started': '○',
  'on-track': '●',
  'awaiting-sign-off': '◊',
  complete: '✓',
}

/** The ink of a status, dark enough on white to be read in grey as well: at least 4.5 to 1. */
export const INKS: Record<ShownStatus, string> = {
  'off-track': '#a8141f',
  'out-of-date': '#3b4246',
  'at-risk': '#7a4d00',
  'not-started': '#3b4246',
  'on-track': '#14532d',
  'awaiting-sign-off': '#12436d',
  complete: '#12436d',
}
