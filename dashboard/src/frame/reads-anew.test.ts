import { expect, it } from 'vitest'
import { readsAnew } from './reads-anew.ts'

const at = (path: string) => ({ url: new URL(path, 'https://plan.example') })

it.each([
  ['link', '/a/my-updates?joined=yes', '/a/my-updates', true],
  ['link', '/a/my-updates', '/a/my-updates', true],
  ['link', '/a/my-updates', '/a/my-updates?owner=x', true],
  ['link', '/a/my-updates', '/a/my-updates#who-owes', false],
  ['link', '/a/board', '/a/my-updates', false],
  ['goto', '/a/my-updates', '/a/my-updates', false],
  ['popstate', '/a/my-updates?owner=x', '/a/my-updates', false],
] as const)('by %s from %s to %s: %s', (type, from, to, expected) => {
  expect(readsAnew({ type, from: at(from), to: at(to) })).toBe(expected)
})
