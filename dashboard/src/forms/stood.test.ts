import { describe, expect, it } from 'vitest'
import { planAsEntered } from '../settings/as-entered.ts'
import { visitAsEntered } from '../visits/as-entered.ts'
import { carryStood, draftOnto, onlyChanged, readStood, takeTheirs, toPutBack } from './stood.ts'

const movedOn = (theirs: unknown) => ({ code: 'moved-on', message: 'Read theirs first', theirs })

it('is carried whole, and nothing else is taken for it', () => {
  const stood = { title: 'Pods', recommendations: ['2', '5'] }
  expect(readStood(carryStood(stood))).toEqual(stood)
  expect(carryStood(undefined)).toBe('')
  for (const other of ['', 'null', '[1]', '"x"', '{"title":1}', '{"title":[{}]}', '{'])
    expect(readStood(other)).toBeNull()
})

it('gives back what an author changed, and a colleague’s where they changed nothing', () => {
  const stood = {
    title: 'Pods',
    partners: '',
    area: '1',
    recommendations: ['2'],
    ownColumnLabel: ['Budget'],
    ownColumnText: ['£1'],
    due: '31 March 2021',
  }
  const theirs = {
    versionId: 'two',
    title: 'Pods',
    partners: 'Police',
    area: null,
    recommendations: [2, 9],
    ownColumns: [
      { label: 'Budget', text: '£1' },
      { label: 'Theirs', text: 'b' },
    ],
    due: 'Autumn 2021',
  }
  const entered = {
    ...stood,
    title: 'Mine',
    ownColumnLabel: ['Budget', 'Mine'],
    ownColumnText: ['£1', 'a'],
    reason: 'Why',
  }
  const now = {
    partners: 'Police',
    area: '',
    recommendations: ['2', '9'],
    due: 'Autumn 2021',
  }
  const taken = takeTheirs(movedOn(theirs), { entered, stood: carryStood(stood) })
  expect(taken?.entered).toEqual({
    ...now,
    title: 'Mine',
    ownColumnLabel: ['Budget', 'Theirs', 'Mine'],
    ownColumnText: ['£1', 'b', 'a'],
    reason: 'Why',
  })
  expect(taken?.taken.toSorted()).toEqual([
    'area',
    'due',
    'ownColumnLabel',
    'ownColumnText',
    'partners',
    'recommendations',
  ])
  // What comes next is beside theirs.
  expect(readStood(taken?.stood ?? '')).toEqual({
    ...now,
    title: 'Pods',
    ownColumnLabel: ['Budget', 'Theirs'],
    ownColumnText: ['£1', 'b'],
  })
})

it('reads a tick, and the words for statuses', () => {
  const visit = {
    versionId: 'one',
    key: 'visit',
    kind: 'monitoring' as const,
    title: 'A visit',
    startsOn: '2021-05-11',
    endsOn: '2021-05-12',
    focus: null,
    letterOn: '2021-06-01',
    letterUrl: null,
    letterPublished: false,
  }
  const { letterPublished: _, ...notTicked } = visitAsEntered(visit as unknown as Parameters<typeof visitAsEntered>[0])
  const stood = carryStood({ ...notTicked, letterPublished: '' })
  const theirs = { ...visit, versionId: 'two', letterPublished: true }
  const taken = takeTheirs(movedOn(theirs), { entered: { ...notTicked, focus: 'Pods' }, stood })
  expect(taken?.entered).toMatchObject({ focus: 'Pods', letterPublished: 'on' })

  const plan = { title: 'Plan', staleAfterDays: 38, quarters: 'financial', statusWords: { 'at-risk': 'Amber' } }
  const planStood = planAsEntered(plan as unknown as Parameters<typeof planAsEntered>[0])
  const words = { ...plan, versionId: 'two', statusWords: { 'at-risk': 'Yellow' } }
  expect(takeTheirs(movedOn(words), { entered: planStood, stood: carryStood(planStood) })?.entered).toEqual({
    ...planStood,
    statusAtRisk: 'Yellow',
  })
})

it('empties the box of what a colleague took out, of which the api says nothing any more', () => {
  const stood = { vision: 'A', statusAtRisk: 'Wobbly', risk: 'Turnover' }
  const taken = takeTheirs(movedOn({ versionId: 'two', vision: 'A', statusWords: {} }), {
    entered: { ...stood, vision: 'Mine', reason: 'Why' },
    stood: carryStood(stood),
  })
  expect(taken?.entered).toEqual({ vision: 'Mine', statusAtRisk: '', risk: '', reason: 'Why' })
  expect(taken?.taken.toSorted()).toEqual(['risk', 'statusAtRisk'])
})

it('takes nothing where it is not known what stood there, or nobody was first', () => {
  const sent = { entered: { title: 'Mine' }, stood: carryStood({ title: 'Pods' }) }
  expect(takeTheirs(movedOn({ versionId: 'two', title: 'B' }), { ...sent, stood: '' })).toBeNull()
  expect(takeTheirs(movedOn({ id: 'an update' }), sent)).toBeNull()
  expect(takeTheirs({ code: 'invalid', message: 'Enter a title' }, sent)).toBeNull()
})

const stood = { title: 'Pods', partners: '', supportingPosts: ['a'] }
const draft = {
  stood: carryStood(stood),
  boxes: [
    ['title', 'Pods'],
    ['partners', ''],
    ['supportingPosts', 'a'],
    ['supportingPosts', 'mine'],
    ['reason', 'Why'],
  ] as [string, string][],
  changed: ['title', 'partners', 'supportingPosts', 'reason'],
}

it('puts a draft onto what a colleague saved since', () => {
  const put = draftOnto({ ...stood, partners: 'Police', supportingPosts: ['a', 'theirs'] }, draft)
  expect(put.boxes).toEqual([
    ['title', 'Pods'],
    ['partners', 'Police'],
    ['supportingPosts', 'a'],
    ['supportingPosts', 'theirs'],
    ['supportingPosts', 'mine'],
    ['reason', 'Why'],
  ])
  expect(put.changed).toEqual(['reason', 'supportingPosts'])
  expect(draftOnto(stood, { ...draft, stood: '' })).toEqual({ ...draft, stood: '' })
  expect(draftOnto(undefined, draft)).toBe(draft)
})

it('goes on from what a colleague saved: what a box took from them is no change of its author’s', () => {
  const second = { ...stood, partners: 'Police', supportingPosts: ['a', 'theirs'] }
  const put = draftOnto(second, draft)
  expect(readStood(put.stood)).toEqual(second)
  expect(onlyChanged(put.changed, put.stood, put.boxes)).toEqual(['reason', 'supportingPosts'])
  const third = { ...stood, title: 'Pods of ten', partners: '', supportingPosts: [] }
  expect(draftOnto(third, put).boxes).toEqual([
    ['title', 'Pods of ten'],
    ['partners', ''],
    ['supportingPosts', 'mine'],
    ['reason', 'Why'],
  ])
})

it('and goes on from nothing that its author changed whatever the record held: it is theirs also if that is the same', () => {
  const back = { ...draft, stood: carryStood({ title: 'Pods' }), changed: ['partners'] }
  const put = draftOnto({ ...stood, title: 'Pods of ten' }, back)
  expect(readStood(put.stood)).toEqual({ title: 'Pods of ten' })
  expect(put.changed).toEqual(['partners'])
})

it('of what was refused, only what was changed counts as changed', () => {
  expect(onlyChanged(['title', 'reason'], draft.stood, draft.boxes)).toEqual(['reason', 'supportingPosts'])
  expect(onlyChanged(['title'], '', draft.boxes)).toEqual(['title'])
})

describe('of a draft is put back', () => {
  const source = {
    stood: '',
    boxes: [
      ['kind', 'inspection-report'],
      ['publishedOn', '2020-08-27'],
      ['title', ''],
      ['url', 'https://files.example/'],
    ] as [string, string][],
    changed: ['url'],
  }

  it('all that stood in the form of what is new, drawn with it or emptied', () => {
    expect(toPutBack(undefined, source)).toEqual(['url', 'kind', 'publishedOn', 'title'])
  })

  it('what was changed of what the record held, and whatever stood in its other boxes', () => {
    expect(toPutBack(stood, { ...draft, changed: ['supportingPosts'] })).toEqual(['supportingPosts', 'reason'])
  })

  it('nothing that the plan itself says of what is new, while it says it and nobody changed it', () => {
    const said = { ...source, stood: carryStood({ publishedOn: '2020-08-27' }) }
    expect(toPutBack({ publishedOn: '2020-08-28' }, said)).toEqual(['url', 'kind', 'title'])
    expect(toPutBack({ publishedOn: '2020-08-28' }, { ...said, changed: ['publishedOn'] })).toContain('publishedOn')
    expect(toPutBack(undefined, said), 'once the page says it no more').toContain('publishedOn')
    expect(draftOnto({ publishedOn: '2020-08-28' }, said).boxes).toContainEqual(['publishedOn', '2020-08-28'])
  })

  it('what was changed alone, where nothing says what the record held', () => {
    expect(toPutBack(stood, { ...draft, stood: '', changed: ['title'] })).toEqual(['title'])
  })
})
