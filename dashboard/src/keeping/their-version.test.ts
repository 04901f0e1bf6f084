import { expect, it } from 'vitest'
import { theirVersion } from '../forms/theirs.ts'
import { differences } from './their-version.ts'

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

it('tells what was not sent because nothing was ticked there, and what the record keeps together', () => {
  const entered = { shortTitle: 'Mine', statusOnTrack: '' }
  const stood = JSON.stringify({ shortTitle: 'A', areas: [], letterPublished: '', statusOnTrack: '' })
  const said = { shortTitle: 'A', areas: [2, 5], letterPublished: true, statusWords: { 'on-track': 'Going well' } }
  expect(differences(entered, { versionId: 'v2', ...said }, stood)).toEqual([
    { field: 'shortTitle', yours: 'Mine', theirs: 'A' },
    { field: 'areas', yours: '', theirs: '2, 5' },
    { field: 'letterPublished', yours: '', theirs: 'on' },
    { field: 'statusOnTrack', yours: '', theirs: 'Going well' },
  ])
})

it('counts a tick that both left out as the same', () => {
  const stood = JSON.stringify({ letterPublished: 'on', areas: ['2'] })
  expect(
    differences({ focus: 'x' }, { versionId: 'v2', focus: 'x', letterPublished: false, areas: [] }, stood),
  ).toEqual([])
})

it('tells what a colleague emptied, of which the api says nothing any more', () => {
  const stood = JSON.stringify({ vision: 'A', statusAtRisk: 'Wobbly' })
  const entered = { vision: 'Mine', statusAtRisk: 'Wobbly', reason: 'Why' }
  expect(differences(entered, { versionId: 'v2', vision: 'A', statusWords: {} }, stood)).toEqual([
    { field: 'vision', yours: 'Mine', theirs: 'A' },
    { field: 'statusAtRisk', yours: 'Wobbly', theirs: '' },
  ])
})
