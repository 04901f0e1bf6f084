import { troubleOf } from './trouble.ts'

/** Remembers whether the last write found the disk full. */
export function noticeFull() {
  let full = false
  return {
    isFull: () => full,
    /** Answers as the write does. */
    async heed<T>(write: Promise<T>): Promise<T> {
      try {
        const answer = await write
        full = false
        return answer
      } catch (error) {
        if (troubleOf(error) === 'full') full = true
        throw error
      }
    },
  }
}
