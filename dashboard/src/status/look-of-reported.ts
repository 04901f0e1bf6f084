import type { DeliveryStatus, ShownStatus } from '../../../domain/delivery-status.ts'

/** The look of what was said: a claim has that of awaiting sign-off, never the board's blue. */
export const lookOfReported = (said: DeliveryStatus): ShownStatus => (said === 'complete' ? 'awaiting-sign-off' : said)
