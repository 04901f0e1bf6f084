import type { Owed } from './owed.ts'

/** What an answer to help still owes: a meeting its minute, and a minute its meeting. */
export function owedByHelpAnswer({
  meeting,
  minuteReference,
}: {
  meeting: string | null
  minuteReference: string | null
}): Owed<'meeting' | 'minuteReference'>[] {
  if (meeting !== null && minuteReference === null)
    return [{ field: 'minuteReference', message: 'Enter the minute reference' }]
  if (meeting === null && minuteReference !== null)
    return [{ field: 'meeting', message: 'Choose the meeting whose minute this is, or leave the minute empty' }]
  return []
}
