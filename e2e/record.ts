import { expect, type Page } from '@playwright/test'
import type { z } from 'zod'
import { ActionView } from '../domain/contract/actions.ts'

/** What the api says of the plan to whoever is signed in with this browser, to hold a page against. */
export async function read<T>(page: Page, view: z.ZodType<T>, path: string): Promise<T> {
  const reply = await page.request.get(`/api/plans/medway-2019/${path}`)
  expect(reply.status(), path).toBe(200)
  return view.parse(await reply.json())
}

export const readAction = (page: Page, ref: string): Promise<ActionView> => read(page, ActionView, `actions/${ref}`)

/** Reports on an action without its form: what another person did meanwhile. */
export async function postUpdate(page: Page, ref: string, said: Record<string, unknown>): Promise<ActionView> {
  const { progressUpdates } = await readAction(page, ref)
  const reply = await page.request.post(`/api/plans/medway-2019/actions/${ref}/progress-updates`, {
    data: { effectiveOn: '2020-12-10', basedOn: progressUpdates[0]?.asRead ?? null, ...said },
  })
  expect(reply.status(), `an update of ${ref}`).toBe(201)
  return ActionView.parse(await reply.json())
}
