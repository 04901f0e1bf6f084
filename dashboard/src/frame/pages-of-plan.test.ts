import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DEEDS } from '../../../domain/permissions.ts'
import { pagesOfPlan, standsAt } from './pages-of-plan.ts'

// Pages stand in groups, `(reading)`, that are no part of their address.
const routes = new URL('../routes/', import.meta.url).pathname
const pages = new Set(
  globSync('**/+page.svelte', { cwd: routes }).map((file) =>
    file.replaceAll(/\([^)]+\)\//g, '').replace(/\/?\+page\.svelte$/, ''),
  ),
)

const DIVIDED = { areas: [1] }

it('leads only to pages that there are', () => {
  for (const { at } of pagesOfPlan([...DEEDS], DIVIDED).flatMap(({ pages }) => pages))
    expect(pages, at).toContain(`[plan]${at && `/${at}`}`)
})

it.each([
  [['update-own-actions'], true],
  [['update-on-behalf'], true],
  [[], false],
] as const)('offers my updates to those who may %j: %s', (may, offered) => {
  expect(pagesOfPlan([...may], DIVIDED).some(({ word }) => word === 'My updates')).toBe(offered)
})

it.each([
  [DIVIDED, true],
  [{ areas: [] }, false],
])('leads to the areas of a plan that has some: %j', (plan, leads) => {
  expect(pagesOfPlan([...DEEDS], plan).some(({ pages }) => pages.some(({ at }) => at === 'areas'))).toBe(leads)
})

it.each([
  [['edit-plan'], 'settings'],
  [['edit-plan', 'keep-people'], 'settings'],
  [['keep-people'], 'settings/people'],
  [['update-on-behalf', 'agree-closure'], undefined],
] as const)('leads those who may %j to %s by “Settings”', (may, at) => {
  expect(pagesOfPlan([...may], DIVIDED).find(({ word }) => word === 'Settings')?.at).toBe(at)
})

it.each([
  ['/p', '/p', true, 'page'],
  ['/p/actions', '/p', true, undefined],
  ['/p/actions', '/p/actions', false, 'page'],
  ['/p/actions/2.3', '/p/actions', false, 'true'],
  ['/p/actions-of-mine', '/p/actions', false, undefined],
])('%s is, to the page %s (board: %s), %s', (path, page, isBoard, expected) => {
  expect(standsAt(path, page, isBoard)).toBe(expected)
})
