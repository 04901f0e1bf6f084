import { expect, it } from 'vitest'
import { sayNotOffered } from './not-offered.ts'

it.each([
  ['what is offered', ['1', '2'], ['2'], false],
  ['nothing', ['1'], [], false],
  ['none of what is offered', ['1'], [''], false],
  ['what is offered no more', ['1', '2'], ['7'], true],
  ['one of several that is offered no more', ['1', '2'], ['2', '7'], true],
  ['something where nothing is offered', [], ['7'], true],
])('of %s, that is said where it is so', (_what, offered, chosen, isSaid) => {
  expect(sayNotOffered(offered, chosen) !== undefined).toBe(isSaid)
})
