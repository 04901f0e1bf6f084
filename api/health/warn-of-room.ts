import type { Room } from '../../db/store.ts'

/** Less than this share of a disk, and somebody should look. */
const LITTLE = 0.1
/** With less than this nothing of any length can be saved, whatever the last write found. */
const NOTHING_BYTES = 1024 * 1024

/** Whether there is no room to save anything. */
export const isFull = ({ full, free }: Room): boolean => full || (free !== null && free.bytes < NOTHING_BYTES)

/** What whoever looks after the server should know of its disk; null where there is room enough. */
export function warnOfRoom(room: Room): string | null {
  if (isFull(room)) return 'The disk of the database is full. Nothing can be saved until some of it is freed'
  const { free } = room
  if (free === null || free.share >= LITTLE) return null
  return `Only ${Math.floor(free.share * 100)}% of the disk of the database is free (${Math.floor(free.bytes / NOTHING_BYTES)} MB). Free some before it is full`
}
