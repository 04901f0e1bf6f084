import { describe, expect, it } from 'vitest'
import { actionOnTheWay, readDecided, wayTo } from './way.ts'

const at = (query: string) => new URL(`http://here.invalid/medway-2019/actions/2.4${query}`)

it('leads to the page that answers a matter, and its form goes on from there', () => {
  expect(wayTo('medway-2019', { ref: '2.4', page: 'date' })).toBe('/medway-2019/actions/2.4/date?way=board')
  expect(actionOnTheWay('?/save', at('?way=board&did=agreed'))).toBe('?/save&way=board')
  expect(actionOnTheWay('?/save', at('?done=decision'))).toBe('?/save')
})

describe('what was decided last', () => {
  it.each([
    ['?way=board&decided=1.2&did=agreed&left=3', { says: 'Agreed 1.2', ref: '1.2', toGo: 3 }],
    ['?way=board&decided=1.2&did=refused&left=0', { says: 'Refused 1.2', ref: '1.2', toGo: 0 }],
    ['?way=board', null],
    ['?decided=1.2&did=constructor&left=3', null],
    ['?decided=1.2&did=agreed&left=many', null],
    [`?decided=${'1'.repeat(21)}&did=agreed&left=1`, null],
    ['?did=agreed&left=1', null],
  ])('is read from %s', (query, decided) => {
    expect(readDecided(at(query))).toEqual(decided)
  })
})
