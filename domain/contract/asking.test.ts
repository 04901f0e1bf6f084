import { describe, expect, it } from 'vitest'
import { ActionPath } from './action-path.ts'
import { ActionsQuery } from './actions.ts'
import { NumberPath, PlanPath } from './asking.ts'
import { ChangesQuery } from './changes.ts'

const refused = (query: object) =>
  Object.fromEntries(
    (ActionsQuery.safeParse(query).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  )

describe('the filter of a list', () => {
  it('takes an empty box for nothing asked', () => {
    const empty = {
      asAt: '',
      area: '',
      recommendation: '',
      owner: '',
      late: '',
      q: '',
      sort: '',
      cursor: '',
      limit: '',
    }
    expect(Object.values(ActionsQuery.parse(empty)).filter((said) => said !== undefined)).toEqual([])
    expect(ActionsQuery.parse({})).toEqual({})
  })

  it('reads numbers, and one status or several', () => {
    expect(ActionsQuery.parse({ area: '2', recommendation: '10', limit: '50', status: 'off-track' })).toEqual({
      area: 2,
      recommendation: 10,
      limit: 50,
      status: ['off-track'],
    })
    expect(ActionsQuery.parse({ status: ['off-track', '', 'withdrawn'] }).status).toEqual(['off-track', 'withdrawn'])
  })

  it.each([
    ['area', 'two', 'Choose a priority area'],
    ['status', 'red', 'Choose a status from the list'],
    ['owner', ['one', 'two'], 'Choose a post from the list'],
    ['late', 'very', 'Say yes, or leave it out'],
    ['q', ['one', 'two'], 'Search for some words'],
    ['q', 'x'.repeat(201), 'Search for fewer words'],
    ['sort', 'best', 'Sort by ref, worst, due, updated'],
    ['cursor', 'x'.repeat(201), 'Start again from the first page'],
    ['limit', '0', 'Enter 1 or more'],
    ['limit', '201', 'Enter 200 or fewer'],
    ['limit', 'all', 'Enter a number'],
    ['asAt', ['2020-10-14', '2020-10-15'], 'Choose one date'],
    ['asAt', 'x'.repeat(121), 'Enter a date, like 2020-10-14'],
  ])('is refused beside %s when it is %j', (field, sent, sentence) => {
    const said = Object.values(refused({ [field]: sent }))
    expect(Object.keys(refused({ [field]: sent }))[0]).toMatch(new RegExp(`^${field}`))
    expect(said).toEqual([sentence])
  })

  it('allows the most that may be asked', () => {
    expect(ActionsQuery.parse({ limit: '200', q: 'x'.repeat(200) })).toMatchObject({ limit: 200 })
  })
})

it('the filter of the audit trail knows every verb, and no other', () => {
  expect(ChangesQuery.parse({ verb: 'reported' })).toEqual({ verb: 'reported' })
  expect(ChangesQuery.safeParse({ verb: 'deleted' }).error?.issues[0]?.message).toBe(
    'Choose what was done from the list',
  )
})

describe('a path', () => {
  it.each([
    [PlanPath, { plan: 'medway-2019' }, true],
    [PlanPath, { plan: 'Medway' }, false],
    [PlanPath, { plan: 'medway--2019' }, false],
    [PlanPath, { plan: '' }, false],
    [ActionPath, { plan: 'medway-2019', ref: '2.3' }, true],
    [ActionPath, { plan: 'medway-2019', ref: '3.1.3' }, true],
    [ActionPath, { plan: 'medway-2019', ref: 'SR (25/26) 01' }, true],
    [ActionPath, { plan: 'medway-2019', ref: 'sr-25-26-01' }, true],
    [ActionPath, { plan: 'medway-2019', ref: '' }, false],
    [ActionPath, { plan: 'medway-2019', ref: 'x'.repeat(81) }, false],
    [NumberPath, { plan: 'medway-2019', number: '10' }, true],
    [NumberPath, { plan: 'medway-2019', number: '0' }, false],
    [NumberPath, { plan: 'medway-2019', number: '1000' }, false],
    [NumberPath, { plan: 'medway-2019', number: 'ten' }, false],
  ])('%# of %j is ours: %s', (schema, path, expected) => {
    expect(schema.safeParse(path).success).toBe(expected)
  })
})
