import { describe, expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { isPerson, readOwners } from './owners.ts'
import { readPeople } from './people.ts'

const PEOPLE = readPeople(
  sheetOf([
    ['HSP', 'Head of Safeguarding Practice'],
    ['VS', 'Virtual School Head'],
  ]).cells,
)
const read = (words: string, alone: string[] = []) => readOwners(words, PEOPLE, new Set(alone))

describe('who answers for an action', () => {
  test.each([
    ['Head of Service, First Response', ['Head of Service, First Response'], false],
    [
      'Head of Service, First Response / Designated Nurse',
      ['Head of Service, First Response', 'Designated Nurse'],
      true,
    ],
    ['Chair / DCS', ['Chair', 'DCS'], true],
    ['HSP/VS', ['Head of Safeguarding Practice', 'Virtual School Head'], true],
    ['Service Manager + Clinical Lead', ['Service Manager', 'Clinical Lead'], true],
    ['Head of Quality and Practice', ['Head of Quality and Practice'], false],
    ['Head of Service and Team Manager', ['Head of Service', 'Team Manager'], true],
    ['Head of Service MASH/ SA\nHead of Service SASF', ['Head of Service MASH/ SA', 'Head of Service SASF'], true],
    ['Head of Service, Youth; Property', ['Head of Service, Youth', 'Property'], true],
    ['All ward managers', ['All ward managers'], false],
    ['Jane Smith & Tom O’Neill', ['Jane Smith', 'Tom O’Neill'], true],
    ['Jane Smith (Head of Inclusion)', ['Head of Inclusion'], false],
    ['Head of Inclusion – Jane Smith', ['Head of Inclusion'], false],
    ['Sue Bailey, Head of Exploitation', ['Head of Exploitation'], false],
    ['HoS QA – Peter Jones', ['HoS QA'], false],
    ['AD Safeguarding, HoS QA', ['AD Safeguarding', 'HoS QA'], true],
    ['HoS QA and PSW', ['HoS QA', 'PSW'], true],
    ['HoS C, HoS D, HoS E', ['HoS C', 'HoS D', 'HoS E'], true],
    ['L&D', ['L&D'], false],
    ['SK & MB', ['SK', 'MB'], true],
    ['Sam Khan, Deputy', ['Deputy'], false],
    ['ABC (with HSP)', ['ABC', 'Head of Safeguarding Practice'], true],
    ['Lead: PSW', ['PSW'], false],
    ['Lead: PSW Support: IRO Manager', ['PSW', 'IRO Manager'], false],
    ['Exec: DCS\nLead: Head of QA', ['DCS', 'Head of QA'], true],
    ['Owner – HSP', ['Head of Safeguarding Practice'], false],
    ['Head of QA with support from PSW', ['Head of QA', 'PSW'], true],
    ['Head of Partners: all of them', ['Head of Partners: all of them'], false],
    ['Lead Member', ['Lead Member'], false],
    ['Operational Manager', ['Operational Manager'], false],
    ['', [], false],
  ])('%j', (words, owners, several) => {
    const said = read(words)
    expect(said.owners.map(({ words: own, post }) => post ?? own)).toEqual(owners)
    expect(said.several).toBe(several)
  })

  test.each([
    ['HSP', []],
    ['ABC', ['ABC']],
    ['Jane Smith', ['Jane Smith']],
    ['DCS', []],
    ['Head of Service', []],
    ['Lead: ABC', ['ABC']],
    ['Lead: Jane Smith', ['Jane Smith']],
    ['Lead: Jane Smith, Head of QA', []],
    ['Lead: Jane Smith & Tom O’Neill', ['Jane Smith', 'Tom O’Neill']],
  ])('%s leaves to be asked %j', (words, unknown) => {
    expect(read(words).unknown).toEqual(unknown)
  })

  test.each([
    ['Jane Smith', true],
    ['Cllr A. Jones', true],
    ['Virtual School', false],
    ['Health Trust', false],
    ['Inclusion Manager', false],
    ['Comms', false],
  ])('%s is a person: %s', (words, is) => {
    expect(isPerson(words)).toBe(is)
  })
})

test('who is meant is told in one cell too, and one line alone is no list', () => {
  const told = sheetOf([['CM = Commissioning Manager'], ['VS – Virtual School Head']]).cells
  expect([...readPeople(told)].map(([short, { post }]) => [short, post])).toEqual([
    ['cm', 'Commissioning Manager'],
    ['vs', 'Virtual School Head'],
  ])
  expect(readPeople(told.slice(0, 1)).size).toBe(0)
})

test('the post beside a name in the next cell is the post alone, and a list may be called what it is', () => {
  const beside = sheetOf([
    ['SJ', 'Sarah Jones, Head of Performance'],
    ['PK', 'Head of QA'],
  ]).cells
  expect([...readPeople(beside).values()].map(({ post }) => post)).toEqual(['Head of Performance', 'Head of QA'])
  const line = sheetOf([['Key to leads: SJ – Sarah Jones (Head of Performance); PK – Head of QA']]).cells
  expect([...readPeople(line)].map(([short, { post }]) => [short, post])).toEqual([
    ['sj', 'Head of Performance'],
    ['pk', 'Head of QA'],
  ])
})

test('a key of whose initials they are tells nobody’s post, and one that says the post beside does', () => {
  const key = ['SK = Sam Khan, Deputy', 'JB = Jo Bright, Virtual School Head', 'AM = Alex Marsh']
  const people = readPeople(sheetOf(key.map((line) => [line])).cells)
  expect([...people].map(([short, { post }]) => [short, post])).toEqual([
    ['sk', 'Deputy'],
    ['jb', 'Virtual School Head'],
  ])
  expect(readOwners('AM', people, new Set()).unknown).toEqual(['AM'])
})
