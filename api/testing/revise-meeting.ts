import { expect } from 'vitest'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import type { Caller } from './caller.ts'

/** Says something else of a meeting, and all the rest of it as it stands. */
export async function reviseMeeting(who: Caller, id: string, changed: object): Promise<void> {
  const one = (await who.see(MeetingsView, './meetings')).meetings.find((meeting) => meeting.id === id)
  const { versionId: basedOn, kind, title, heldOn, dataCutOffOn, papersDueOn } = one ?? { versionId: null }
  const said = { kind, title, heldOn, dataCutOffOn, papersDueOn, basedOn, reason: 'The chair is away', ...changed }
  expect((await who.post(`./meetings/${id}/versions`, said)).status).toBe(201)
}

export const cancelMeeting = (who: Caller, id: string): Promise<void> => reviseMeeting(who, id, { cancel: true })
