import { expect, it } from 'vitest'
import { ROLES, type Role } from '../../../domain/permissions.ts'
import { landing } from './landing.ts'

const WHERE: Record<Role, string | null> = {
  viewer: '/medway-2019',
  owner: '/medway-2019/my-updates',
  programme: '/medway-2019',
  chair: '/medway-2019',
  scrutiny: '/medway-2019',
  administrator: null,
}

it.each(ROLES)('whoever has one plan comes straight to it: %s', (role) => {
  expect(landing([{ slug: 'medway-2019', role }])).toBe(WHERE[role])
})

it('whoever has none or several chooses', () => {
  expect(landing([])).toBeNull()
  expect(landing(['one', 'two'].map((slug) => ({ slug, role: 'owner' as const })))).toBeNull()
})
