import { expect, type Page } from '@playwright/test'
import { SessionView } from '../domain/contract/session.ts'

/** Signs this browser out from the server’s side, as an hour of silence does. */
export async function endSession({ request }: Page): Promise<void> {
  const { sessions } = SessionView.parse(await (await request.get('/api/session')).json())
  const mine = sessions.find(({ current }) => current)
  expect((await request.delete(`/api/session/${mine?.id}`)).ok()).toBe(true)
}
