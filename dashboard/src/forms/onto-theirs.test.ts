import { describe, expect, it } from 'vitest'
import type { Entered } from '../entered.ts'
import { changedFrom, ontoTheirs } from './onto-theirs.ts'

const stood: Entered = {
  title: 'Pods',
  partners: '',
  startsOn: '2021-01-04',
  recommendations: ['2', '5'],
  supportingPosts: ['head-of-audit'],
  ownColumnLabel: ['Links to', 'Budget'],
  ownColumnText: ['SEND plan', '£4,000'],
}

/** What a form holds that was drawn with `stood`, changed by one to `mine`, after another made it `theirs`. */
function merged(mine: Entered, theirs: Entered) {
  const all = { stood, mine: { ...stood, ...mine }, theirs: { ...stood, ...theirs } }
  const { entered, taken } = ontoTheirs(all)
  expect(ontoTheirs({ ...all, mine: entered })).toEqual({ entered, taken: [] })
  return { entered, taken }
}

it('holds theirs where its author changed nothing, and what its author changed', () => {
  const { entered, taken } = merged({ title: 'Pods in all areas' }, { partners: 'Police' })
  expect(entered).toEqual({ ...stood, title: 'Pods in all areas', partners: 'Police' })
  expect(taken).toEqual(['partners'])
})

it('holds its author’s where both changed it', () => {
  expect(merged({ title: 'Mine' }, { title: 'Theirs' })).toEqual({ entered: { ...stood, title: 'Mine' }, taken: [] })
})

it('holds what was emptied by either', () => {
  expect(merged({ title: '' }, { partners: 'Police' }).entered).toMatchObject({ title: '', partners: 'Police' })
  expect(merged({ partners: 'Police' }, { title: '' }).entered).toMatchObject({ title: '', partners: 'Police' })
})

it('counts no day or blank that is written otherwise as changed', () => {
  const { entered } = merged({ startsOn: '4/1/2021', title: ' Pods ' }, { startsOn: '2021-02-01', title: 'Pods 2' })
  expect(entered).toMatchObject({ startsOn: '2021-02-01', title: 'Pods 2' })
})

it('leaves what the record does not hold as it was typed', () => {
  expect(merged({ reason: 'Agreed' }, { partners: 'Police' }).entered['reason']).toBe('Agreed')
})

describe('what holds several', () => {
  const columns = (mine: [string, string][], theirs: [string, string][]) => {
    const rows = (of: [string, string][]) => ({
      ownColumnLabel: of.map(([label]) => label),
      ownColumnText: of.map(([, text]) => text),
    })
    const { ownColumnLabel, ownColumnText } = merged(rows(mine), rows(theirs)).entered
    return [ownColumnLabel, ownColumnText]
  }
  const LINKS: [string, string] = ['Links to', 'SEND plan']
  const BUDGET: [string, string] = ['Budget', '£4,000']

  it('holds a row that each of two people added', () => {
    expect(columns([LINKS, BUDGET, ['Mine', 'a']], [LINKS, BUDGET, ['Theirs', 'b']])).toEqual([
      ['Links to', 'Budget', 'Theirs', 'Mine'],
      ['SEND plan', '£4,000', 'b', 'a'],
    ])
  })

  it('knows a row by what it is called, wherever it stands', () => {
    expect(columns([LINKS, ['Budget', '£5,000']], [['Theirs', 'b'], BUDGET, LINKS])).toEqual([
      ['Theirs', 'Budget', 'Links to'],
      ['b', '£5,000', 'SEND plan'],
    ])
    expect(columns([LINKS, BUDGET, ['Risk', 'mine']], [LINKS, BUDGET, ['risk', 'theirs']])).toEqual([
      ['Links to', 'Budget', 'Risk'],
      ['SEND plan', '£4,000', 'mine'],
    ])
  })

  it('takes out what either took out, unless the other has said it anew', () => {
    expect(columns([BUDGET], [LINKS, BUDGET, ['Theirs', 'b']])[0]).toEqual(['Budget', 'Theirs'])
    expect(columns([LINKS, BUDGET, ['Mine', 'a']], [LINKS])[0]).toEqual(['Links to', 'Mine'])
    expect(columns([BUDGET], [['Links to', 'SEND plan 4.2'], BUDGET])[0]).toEqual(['Links to', 'Budget'])
    expect(columns([['Links to', 'SEND plan 4.2'], BUDGET], [BUDGET])[0]).toEqual(['Budget', 'Links to'])
  })

  it('keeps a row that has no name yet', () => {
    expect(columns([LINKS, BUDGET, ['', 'No name yet']], [LINKS, BUDGET, ['Theirs', 'b']])[1]).toContain('No name yet')
  })

  it('holds what was ticked or chosen by either, and not what either took out', () => {
    const { entered } = merged(
      { recommendations: ['2', '5', '7'], supportingPosts: ['', 'head-of-audit', 'lead-member'] },
      { recommendations: ['5', '9'], supportingPosts: ['head-of-audit', 'head-of-workforce'] },
    )
    expect(entered['recommendations']).toEqual(['5', '9', '7'])
    expect(entered['supportingPosts']).toEqual(['head-of-audit', 'head-of-workforce', 'lead-member'])
  })

  it('reads one value as a list of one, and none as an empty one', () => {
    const { recommendations: _, ...none } = stood
    const { entered } = ontoTheirs({ stood, mine: none, theirs: { ...stood, recommendations: ['2', '5', '9'] } })
    expect(entered['recommendations']).toEqual(['9'])
    expect(merged({ recommendations: '2' }, { partners: 'Police' }).entered['recommendations']).toBe('2')
  })
})

it('names the boxes that were changed', () => {
  const mine = { ...stood, startsOn: '4 January 2021', partners: 'Police', recommendations: ['5', '2'], reason: 'Why' }
  expect(changedFrom(stood, mine)).toEqual(['partners'])
})

it('does not take for changed what a box of one line shows with blanks for an older record’s line ends', () => {
  const stood = { title: 'Lead for\nQuality', focus: '' }
  expect(changedFrom(stood, { title: 'Lead for Quality', focus: '' })).toEqual([])
  expect(
    ontoTheirs({
      stood,
      mine: { title: 'Lead for Quality', focus: 'x' },
      theirs: { title: 'Head of Quality', focus: '' },
    }),
  ).toEqual({ entered: { title: 'Head of Quality', focus: 'x' }, taken: ['title'] })
})

it.each(['successMeasure', 'vision', 'focus', 'wording', 'partners', 'note'])(
  'takes line ends put into %s, or taken out of it, for a change, theirs and one’s own',
  (name) => {
    const said = [{ [name]: 'One. Two.' }, { [name]: 'One.\nTwo.' }] as const
    for (const [stood, changed] of [said, said.toReversed() as [Entered, Entered]]) {
      expect(changedFrom(stood, changed)).toEqual([name])
      expect(ontoTheirs({ stood, mine: stood, theirs: changed })).toEqual({ entered: changed, taken: [name] })
      expect(ontoTheirs({ stood, mine: changed, theirs: stood })).toEqual({ entered: changed, taken: [] })
    }
  },
)

it.each(['title', 'paragraphs', 'organisation', 'name'])('of %s, which is one line, keeps line ends typed', (name) => {
  expect(changedFrom({ [name]: 'One two' }, { [name]: 'One\ntwo' })).toEqual([name])
  expect(changedFrom({ [name]: 'One\ntwo' }, { [name]: 'One two' })).toEqual([])
})

it.each(['heldOn', 'due', 'inspectedFrom', 'inspectedTo'])(
  'takes a day of theirs into %s, however mine is written',
  (name) => {
    const [stood, mine, theirs] = [{ [name]: '2019-07-15' }, { [name]: '15 July 2019' }, { [name]: '2019-07-16' }]
    expect(ontoTheirs({ stood, mine, theirs })).toEqual({ entered: theirs, taken: [name] })
  },
)
