import { expect } from 'vitest'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import type { Caller } from './caller.ts'

/** Cancels a meeting as it stands. */
export async function cancelMeeting(who: Caller, id: string): Promise<void> {
  const one = (await who.see(MeetingsView, './meetings')).meetings.find((meeting) => meeting.id === id)
  const { versionId: basedOn, kind, title, heldOn, dataCutOffOn, papersDueOn } = one ?? { versionId: null }
  const said = { kind, title, heldOn, dataCutOffOn, papersDueOn, basedOn, reason: 'The chair is away', cancel: true }
  expect((await who.post(`./meetings/${id}/versions`, said)).status).toBe(201)
}
