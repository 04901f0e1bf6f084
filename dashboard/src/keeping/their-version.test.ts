import { expect, it } from 'vitest'
import { differences, theirVersion } from './their-version.ts'

const theirs = { versionId: 'v2', title: 'Our workforce', heldOn: '2021-02-03', areas: [2, 5], sponsorPost: null }

it('finds theirs in a refusal that says the world moved on, and in no other', () => {
  expect(theirVersion({ code: 'moved-on', message: 'Read theirs', theirs })).toBe(theirs)
  expect(theirVersion({ code: 'invalid', message: 'Enter a title', theirs })).toBeNull()
  expect(theirVersion({ code: 'moved-on', message: 'Read theirs', theirs: null })).toBeNull()
  expect(theirVersion(null)).toBeNull()
})

it('tells where the two differ, and a day or a list written otherwise is the same', () => {
  const entered = { title: 'Workforce', heldOn: '3/2/2021', areas: ['5', '2'], sponsorPost: '', reason: 'Because' }
  expect(differences(entered, theirs)).toEqual([{ field: 'title', yours: 'Workforce', theirs: 'Our workforce' }])
})
