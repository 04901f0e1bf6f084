import { expect, it } from 'vitest'
import type { Role } from '../../../domain/permissions.ts'
import { draftsFor } from './drafts.ts'

const offered = (role: Role) => draftsFor(role, ({ as }) => as).map(({ kind, audience }) => `${kind} ${audience}`)

it('offers the office every paper for all its readers, and the scrutiny officer what is not the board’s', () => {
  expect(offered('programme')).toEqual([
    'board-pack board',
    'exception-report board',
    'exception-report scrutiny',
    'exception-report public',
    'committee-report scrutiny',
    'committee-report public',
    'plan-on-a-page board',
    'plan-on-a-page scrutiny',
    'plan-on-a-page public',
    'recommendation-report board',
    'recommendation-report scrutiny',
    'recommendation-report public',
  ])
  expect(offered('scrutiny')).toEqual(offered('programme').filter((one) => !one.endsWith('board')))
})

it.each(['viewer', 'owner', 'chair', 'administrator'] as const)('offers a %s none', (role) => {
  expect(offered(role)).toEqual([])
})
