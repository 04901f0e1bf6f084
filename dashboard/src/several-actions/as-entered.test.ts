import { expect, it } from 'vitest'
import { pasteActions } from '../../../domain/paste-actions.ts'
import { asNewAction, columnsEntered, columnsOf, columnsSaid, isHeaded, lacks, rowOf, SEVERAL } from './as-entered.ts'
import { readSheet } from './read-sheet.ts'
import { errorsOfSent, toPutRight } from './to-put-right.ts'

const NAMED = {
  plan: {
    areas: [{ number: 1, title: 'Leadership' }],
    recommendations: [1, 3].map((number) => ({ number, shortTitle: `Ask ${number}` })),
    quarters: 'financial' as const,
  },
  taken: ['1.1'],
  posts: [
    { key: 'head-of-practice', name: 'Head of Practice', holder: 'Ben' },
    { key: 'director', name: 'Director', holder: null },
  ],
}
const FOR_ALL = { areaForAll: '1', ownerForAll: 'Director', startForAll: '4 January 2021' }

it('makes a row of what was pasted, and fills with what is for all only where nothing is said', () => {
  const [said, nothing] = pasteActions(
    'Action\tOwner\tArea\tStart\tDue\nPods\thead of practice\tLeadership\t1/2/2021\tSpring 2021\nMore\t\t\t\t',
    [],
  ).actions
  const rest = { ref: '', recommendations: '', successMeasure: '' }
  expect(said && rowOf(said, FOR_ALL, NAMED)).toEqual({
    ...rest,
    ...{ title: 'Pods', owner: 'Head of Practice', area: '1', startsOn: '1/2/2021', due: 'Spring 2021' },
  })
  expect(nothing && rowOf(nothing, FOR_ALL, NAMED)).toEqual({
    ...rest,
    ...{ title: 'More', owner: 'Director', area: '1', startsOn: '4 January 2021', due: '' },
  })
})

it('keeps words that name nothing of the plan, and says what is to be put right', () => {
  const row = { title: 'Pods', owner: 'Jo', area: 'Fun', recommendations: 'all', startsOn: '31/2/2021', due: 'soon' }
  const right = toPutRight(row, NAMED)
  expect(Object.keys(right)).toEqual(['owner', 'area', 'recommendations', 'startsOn', 'due'])
  expect(right.owner).toContain('“Jo” is no post of this plan')
  expect(asNewAction(row, NAMED)).toMatchObject({ ownerPost: '', area: 'Fun', recommendations: ['all'], due: 'soon' })
  expect(Object.keys(errorsOfSent([{ title: 'Fine' }, row], NAMED))).toEqual([
    'actions.1.ownerPost',
    'actions.1.area',
    'actions.1.recommendations',
    'actions.1.startsOn',
    'actions.1.due',
  ])
})

it('tells a ref that is taken or comes twice, a recommendation that is not there, and a due date before the start', () => {
  const row = { owner: 'Director', startsOn: '1 May 2021', due: 'Spring 2021' }
  const wrong = { ...row, title: 'B', ref: ' 6.1.', recommendations: '1, 14', due: '1 April 2021' }
  const rows = [
    { ...row, title: 'A', ref: '6.1' },
    { title: '', ref: '6.1' },
    wrong,
    { ...row, title: 'C', ref: '1.1' },
  ]
  expect(errorsOfSent(rows, NAMED)).toEqual({
    'actions.0.ref': 'Rows 1 and 3 both have 6.1. Give each a ref of its own',
    'actions.1.ref': 'Rows 1 and 3 both have 6.1. Give each a ref of its own',
    'actions.1.recommendations': 'There is no recommendation 14',
    'actions.1.due': 'Enter a due date that is not before the start date',
    'actions.2.ref': 'This plan has an action 1.1, in it or withdrawn. Give this one another ref',
  })
})

it('asks for the year of a start in the words of every other box', () => {
  const { startsOn } = toPutRight({ title: 'A', startsOn: '1/9/26' }, NAMED)
  expect(startsOn).toBe('Starts on: the year 26 cannot be right. Did you mean 2026?')
})

it('has nothing to put right in a row that the plan can take', () => {
  const row = { title: 'Pods', owner: 'Director', area: '1', recommendations: '1, 3', startsOn: '4/1/2021', due: 'TBC' }
  expect([toPutRight(row, NAMED), lacks(row), lacks({ title: 'Pods' })]).toEqual([{}, [], ['owner', 'due']])
  expect(asNewAction(row, NAMED)).toMatchObject({ ownerPost: 'director', recommendations: ['1', '3'] })
})

it('goes by what somebody said of the columns, as long as they are the same', () => {
  const text = 'Ref\tAction\tNext\n1\tPods\tAsk'
  const guessed = pasteActions(text, [])
  const entered = { ...columnsEntered(guessed, text), column3: 'successMeasure' }
  expect(columnsSaid(entered, guessed)).toEqual(['ref', 'title', 'successMeasure'])
  expect(columnsSaid({ ...entered, columnsOf: 'others' }, guessed)).toBeNull()
  expect(columnsSaid(entered, pasteActions('One\nTwo', []))).toBeNull()
  expect(columnsOf(guessed)).toBe('Ref | Action | Next')
  expect(SEVERAL.from).toContain('column3')
})

it('goes by what somebody said of the first row, as long as it is the same', () => {
  const text = 'Review of impact\tPractice lead\nPods\tDirector'
  const guessed = columnsEntered(pasteActions(text, []), text)
  expect(guessed).toMatchObject({ firstRow: 'heads' })
  expect(isHeaded({ ...guessed, firstRow: 'action' }, text)).toBe(false)
  expect(isHeaded(guessed, text)).toBe(true)
  expect(isHeaded({ ...guessed, firstRow: 'action' }, 'Action\tOwner\nPods\tDirector')).toBeNull()
  const { actions } = readSheet({ ...guessed, firstRow: 'action', pasted: text }, [])
  expect(actions.map(({ said }) => said.title)).toEqual(['Review of impact', 'Pods'])
  expect(SEVERAL.from).toContain('firstRow')
})

const LOOKS_HEADED = [
  'Improve outcomes\tPractice Lead\tsoon\tfirst note',
  'Train hubs\tHead of Practice\tJune 2021\tA long note on what was agreed for this one',
  'Publish\tDirector\tMay 2021\tAnother long note on what was agreed',
].join('\n')
const NAMES = ['Improve outcomes', 'Train hubs', 'Publish']
const sheet = (entered: object) => {
  const { actions, columns } = readSheet({ ...entered, pasted: LOOKS_HEADED }, NAMED.posts)
  return { titles: actions.map(({ said }) => said.title), is: columns.map(({ is }) => is) }
}

it('takes what is said of the columns and of the first row in one go, whichever way', () => {
  const drawn = columnsEntered(readSheet({ pasted: LOOKS_HEADED }, NAMED.posts), LOOKS_HEADED)
  expect(drawn).toMatchObject({ firstRow: 'heads', column4: 'title' })
  const columns = { column1: 'title', column2: 'owner', column3: 'due', column4: 'successMeasure' }
  const is = Object.values(columns)
  expect(sheet({ ...drawn, ...columns, firstRow: 'action' })).toEqual({ titles: NAMES, is })

  const asAction = columnsEntered(
    readSheet({ ...drawn, firstRow: 'action', pasted: LOOKS_HEADED }, NAMED.posts),
    LOOKS_HEADED,
  )
  expect(sheet({ ...asAction, ...columns, firstRow: 'heads' })).toEqual({ titles: NAMES.slice(1), is })
})

it('guesses the columns anew where only the first row is said to be something else', () => {
  const drawn = columnsEntered(readSheet({ pasted: LOOKS_HEADED }, NAMED.posts), LOOKS_HEADED)
  const guessed = pasteActions(LOOKS_HEADED, ['Head of Practice', 'Director'], null, false)
  expect(sheet({ ...drawn, firstRow: 'action' }).is).toEqual(guessed.columns.map(({ is }) => is))
})
