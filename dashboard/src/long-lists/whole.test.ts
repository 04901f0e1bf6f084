import { expect, it } from 'vitest'
import { allHref, isWhole, mostOf } from './whole.ts'

it.each([
  ['http://localhost/plan', '?all=yes#needs'],
  ['http://localhost/plan?asAt=2020-10-14', '?asAt=2020-10-14&all=yes#needs'],
  ['http://localhost/plan?all=no&since=meeting%3Aa', '?all=yes&since=meeting%3Aa#needs'],
])('leads from %s to all of it', (from, to) => {
  expect(allHref(new URL(from), 'needs')).toBe(to)
  expect([isWhole(new URL(from)), isWhole(new URL(to, from))]).toEqual([false, true])
  expect([mostOf(new URL(from), 8), mostOf(new URL(to, from), 8)]).toEqual([8, Infinity])
})
