import type { DeliveryStatus } from '../../domain/delivery-status.ts'
import type { ProposedRow } from '../proposal.ts'

/** The status that a row reports; null where it reports none, or is over. */
export const statusOf = ({ rating, state }: ProposedRow): Exclude<DeliveryStatus, 'complete'> | null =>
  state?.is === 'closed-before' || state?.is === 'withdrawn' || rating?.means === 'complete'
    ? null
    : (rating?.means ?? null)
