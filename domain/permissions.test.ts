import { describe, expect, it } from 'vitest'
import {
  DEEDS,
  ROLES,
  may,
  mayAnswerHelp,
  mayDecideAlone,
  mayDecideDate,
  mayMakePaper,
  mayReadCells,
  mayReadOrigin,
  mayUpdate,
  rolesThat,
} from './permissions.ts'

/** Who may do what, as the design's table says it: a mark where it says yes. */
const TABLE = `
                     | viewer | owner | programme | chair | scrutiny | administrator
read                 |   x    |   x   |     x     |   x   |    x     |
update-own-actions   |        |   x   |           |       |          |
update-on-behalf     |        |       |     x     |       |          |
edit-plan            |        |       |     x     |       |          |
agree-closure        |        |       |           |   x   |          |
issue-public-papers  |        |       |     x     |       |    x     |
issue-papers         |        |       |     x     |       |          |
keep-people          |        |       |     x     |       |          |       x
manage-accounts      |        |       |           |       |          |       x
`

const [heading = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
const roles = heading.filter((role) => role !== '')
const cells = rows.flatMap(([deed = '', ...marks]) => roles.map((role, i) => [role, deed, marks[i] === 'x'] as const))

describe('the table', () => {
  it('names every role and every deed', () => {
    expect(roles).toEqual([...ROLES])
    expect(rows.map(([deed]) => deed)).toEqual([...DEEDS])
  })

  it.each(cells)('%s, %s: %s', (role, deed, expected) => {
    const [asRole, asDeed] = [ROLES.find((one) => one === role), DEEDS.find((one) => one === deed)]
    if (!asRole || !asDeed) throw new Error(`The table is written wrong: ${role}, ${deed}`)
    expect(may(asRole, asDeed)).toBe(expected)
  })
})

it.each(ROLES)('a due date is decided by the chair, and recorded by the programme office: %s', (role) => {
  expect(mayDecideDate(role)).toBe(role === 'chair' || role === 'programme')
})

it.each(ROLES)('help is answered by the chair, and the answer recorded by the programme office: %s', (role) => {
  expect(mayAnswerHelp(role)).toBe(role === 'chair' || role === 'programme')
  expect(mayDecideAlone(role)).toBe(role === 'chair')
})

it('says which roles may do any of some deeds', () => {
  expect(rolesThat('agree-closure', 'edit-plan')).toEqual(['programme', 'chair'])
})

describe('an update', () => {
  it.each([
    ['viewer', false, false],
    ['owner', false, true],
    ['programme', true, true],
    ['chair', false, false],
    ['scrutiny', false, false],
    ['administrator', false, false],
  ] as const)('by a %s: of another’s action %s, of their own %s', (role, ofAnothers, ofTheirs) => {
    expect(mayUpdate(role, false)).toBe(ofAnothers)
    expect(mayUpdate(role, true)).toBe(ofTheirs)
  })
})

it.each(ROLES)('papers for the board are made by the office, others by the scrutiny officer as well: %s', (role) => {
  expect(mayMakePaper(role, 'board')).toBe(role === 'programme')
  expect(mayMakePaper(role, 'scrutiny')).toBe(role === 'programme' || role === 'scrutiny')
  expect(mayMakePaper(role, 'public')).toBe(role === 'programme' || role === 'scrutiny')
})

describe('from where a sheet brought an action', () => {
  it.each([
    ['viewer', true, false, false],
    ['owner', true, false, true],
    ['programme', true, true, true],
    ['chair', true, false, false],
    ['scrutiny', false, false, false],
    ['administrator', false, false, false],
  ] as const)(
    'is told to a %s: %s; what the cells say, of another’s action: %s, of their own: %s',
    (role, ...expected) => {
      expect([mayReadOrigin(role), mayReadCells(role, false), mayReadCells(role, true)]).toEqual(expected)
    },
  )
})
