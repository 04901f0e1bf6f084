import { expect, it } from 'vitest'
import type { Entered } from '../entered.ts'
import { makeRows, MOST_ASIDE, refuseMadeOtherwise } from './made-rows.server.ts'
import { makeAgain, readMade, writtenAside, type MakesRows } from './made-rows.ts'
import { asColumns } from './rows.ts'

const LETTER: MakesRows = { from: ['pasted'], rows: ['wording', 'shortTitle'] }
const BOARDS: MakesRows = { from: ['from', 'count'], rows: ['heldOn', 'papersDueOn'] }
const made = (...wordings: string[]) => wordings.map((wording) => ({ wording, shortTitle: wording.slice(0, 6) }))
const paste = (pasted: string, ...wordings: string[]) => makeRows({ pasted }, made(...wordings), LETTER)
const refusal = (entered: Entered, of = LETTER): string => {
  try {
    refuseMadeOtherwise(entered, of, 'Changed')
    return ''
  } catch (thrown) {
    return (thrown as Error).message
  }
}

it('keeps what was put right in a row that is made the same again, wherever it stands then', () => {
  const first = paste('A', 'Assessments', 'Permanence', 'Staffing')
  const right = {
    ...first,
    wording: ['Assessments of need', 'Permanence', ''],
    shortTitle: ['Assess', 'For good', 'Staff'],
  }
  const again = makeRows({ ...right, pasted: 'B' }, made('Front door', 'Permanence', 'Staffing', 'Assessments'), LETTER)
  expect(again).toMatchObject({
    wording: ['Front door', 'Permanence', '', 'Assessments of need'],
    shortTitle: ['Front ', 'For good', 'Staff', 'Assess'],
  })
  expect(readMade(again)?.aside).toEqual([])
})

it('sets aside a row that was put right and is made no more, until it is made again', () => {
  const first = paste('A', 'Assessments', 'Permanence')
  const right = { ...first, shortTitle: ['Assess', 'For good'] }
  const gone = makeRows({ ...right, pasted: 'B' }, made('Assessments'), LETTER)
  const aside = readMade(gone)?.aside ?? []
  expect(aside.map((one) => writtenAside(one).map(({ words }) => words))).toEqual([['Permanence', 'For good']])
  const still = makeRows({ ...gone, pasted: 'C' }, made('Staffing'), LETTER)
  expect(readMade(still)?.aside, 'what nobody put right is not').toEqual(aside)
  const back = makeRows({ ...still, pasted: 'A' }, made('Permanence'), LETTER)
  expect([back['shortTitle'], readMade(back)?.aside]).toEqual([['For good'], []])
})

it('sets aside as many rows as go with a form, and makes nothing again where there would be more', () => {
  const putRight = (count: number) => {
    const wordings = Array.from({ length: count }, (_, at) => `Wording ${at}`)
    return { ...paste('A', ...wordings), shortTitle: wordings.map((_, at) => `Short ${at}`), pasted: 'B' }
  }
  const most = makeRows(putRight(MOST_ASIDE), made('Staffing'), LETTER)
  expect(readMade(most)?.aside).toHaveLength(MOST_ASIDE)
  expect(() => makeRows(putRight(MOST_ASIDE + 1), made('Staffing'), LETTER)).toThrow('Nothing is made again')
  // What was set aside before counts as well.
  const one = { ...most, shortTitle: ['Staff'], pasted: 'C' }
  expect(() => makeRows(one, made('Front door'), LETTER)).toThrow('Nothing is made again')
})

it('follows what is made otherwise in the boxes of a row that nobody put right', () => {
  const board = (heldOn: string, papersDueOn: string) => ({ heldOn, papersDueOn })
  const first = makeRows({}, [board('2023-01-11', '2023-01-03'), board('2023-02-22', '2023-02-14')], BOARDS)
  const right = { ...first, heldOn: ['18 January 2023', '22 February 2023'], papersDueOn: ['3/1/2023', '2023-02-13'] }
  const again = makeRows(right, [board('2023-01-11', '2023-01-02'), board('2023-02-22', '2023-02-10')], BOARDS)
  expect(again).toMatchObject({
    heldOn: ['18 January 2023', '2023-02-22'],
    papersDueOn: ['2023-01-02', '2023-02-10'],
  })
  // What was put right there is made otherwise itself: it stands beside, and over nothing.
  expect(readMade(again)?.aside.map(({ row }) => row)).toEqual([
    { heldOn: '22 February 2023', papersDueOn: '2023-02-13' },
  ])
})

const POSTS: MakesRows = { from: ['pasted'], rows: ['title', 'holder', 'email'] }
const post = (holder: string, title = 'TM') => ({ title, holder, email: '' })

it.each<[string, { pasted: string[]; right: string[]; then: string[]; rows: string[]; aside: string[] }]>([
  [
    'another line of its title, that was pasted otherwise',
    { pasted: ['Ann', 'Bob'], right: ['Anna', 'Bob'], then: ['Bob Baker'], rows: ['Bob Baker'], aside: ['Anna'] },
  ],
  [
    'the name that its own line says by now',
    { pasted: ['Ann'], right: ['Anna'], then: ['Carl'], rows: ['Carl'], aside: ['Anna'] },
  ],
  [
    'nothing, where its line is as it was',
    { pasted: ['Ann', 'Bob'], right: ['Anna', 'Bob'], then: ['Carl', 'Ann'], rows: ['Carl', 'Anna'], aside: [] },
  ],
  [
    'nothing, where it was emptied and another line is new',
    { pasted: ['Ann', 'Bob'], right: ['Ann', ''], then: ['Ann', 'Carl'], rows: ['Ann', 'Carl'], aside: [] },
  ],
])('a name that was put right is written over %s', (_over, { pasted, right, then, rows, aside }) => {
  const first = makeRows(
    { pasted: 'A' },
    pasted.map((name) => post(name)),
    POSTS,
  )
  const titles = right.map((name) => (name === '' ? '' : 'TM'))
  const again = makeRows(
    { ...first, title: titles, holder: right, pasted: 'B' },
    then.map((name) => post(name)),
    POSTS,
  )
  expect([[again['holder']].flat(), readMade(again)?.aside.map(({ row }) => row['holder'])]).toEqual([rows, aside])
})

it('leaves a row empty that its author emptied, though more was said of all rows since', () => {
  const of = (organisation: string) =>
    ['Head', 'No post', 'Lead'].map((title) => ({ title, holder: '', email: organisation }))
  const first = makeRows({ pasted: 'A' }, of(''), POSTS)
  const again = makeRows({ ...first, title: ['Head', '', 'Lead'] }, of('Kent'), POSTS)
  expect([again['title'], again['email']]).toEqual([
    ['Head', '', 'Lead'],
    ['Kent', 'Kent', 'Kent'],
  ])
})

it('leaves a row empty that its author emptied, wherever it is made the same again', () => {
  const first = makeRows({ pasted: 'A' }, [post('Ann'), post('Bob'), post('Cy')], POSTS)
  const emptied = { ...first, title: ['TM', '', 'TM'], holder: ['Ann', '', 'Cy'], pasted: 'B' }
  const again = makeRows(emptied, [post('Dee'), post('Ann'), post('Bob'), post('Cy')], POSTS)
  expect([again['title'], again['holder']]).toEqual([
    ['TM', 'TM', '', 'TM'],
    ['Dee', 'Ann', '', 'Cy'],
  ])
  expect(readMade(again)?.aside).toEqual([])
  const stays = makeRows({ ...again, pasted: 'C' }, [post('Bob'), post('Cy')], POSTS)
  expect(stays['holder']).toEqual(['', 'Cy'])
})

it('knows two rows of the same words apart by their order', () => {
  const first = paste('A', 'Staffing', 'Staffing')
  const again = makeRows({ ...first, shortTitle: ['One', 'Two'] }, made('Staffing', 'Staffing'), LETTER)
  expect(again['shortTitle']).toEqual(['One', 'Two'])
})

it('knows rows that are called the same by all that was made for them', () => {
  const ACTIONS: MakesRows = { from: ['pasted'], rows: ['title', 'owner', 'due'] }
  const [mine, theirs, more] = ['Head A', 'Head B', 'Head C'].map((owner) => ({ title: 'Audit', owner, due: 'May' }))
  if (!mine || !theirs || !more) throw new Error('There are three')
  const first = makeRows({ pasted: 'A' }, [mine, theirs], ACTIONS)
  const right = { ...first, due: ['May', '3 June 2021'] }
  const again = makeRows({ ...right, pasted: 'B' }, [theirs, more, mine], ACTIONS)
  expect(again).toMatchObject({ owner: ['Head B', 'Head C', 'Head A'], due: ['3 June 2021', 'May', 'May'] })
})

it('throws nothing away of rows of which nobody knows how they came to be', () => {
  const kept = asColumns(
    [
      { wording: 'Staffing', shortTitle: 'Staff' },
      { wording: 'Permanence', shortTitle: 'Good' },
    ],
    LETTER.rows,
  )
  const { rows, aside } = makeAgain(kept, made('Staffing'), LETTER.rows)
  expect(rows).toEqual([{ wording: 'Staffing', shortTitle: 'Staff' }])
  expect(aside.map(({ row }) => row)).toEqual([{ wording: 'Permanence', shortTitle: 'Good' }])
})

it('makes rows that were thrown away as if there had been none', () => {
  const none = { ...paste('A', 'Staffing', 'Permanence'), wording: ['', ' '], shortTitle: ['', ''] }
  expect(makeRows(none, made('Staffing'), LETTER)).toMatchObject({ wording: ['Staffing'], shortTitle: ['Staffi'] })
})

it.each([
  ['as they were made', {}, ''],
  ['with the line ends of the wire', { pasted: '• One\r\n• Two\r\n' }, ''],
  ['once more was pasted', { pasted: '• One\n• Two\n• Three' }, 'Changed'],
  ['without how they came to be', { madeFrom: '' }, 'Changed'],
  ['with what no form of ours sends', { madeFrom: '{"from":"x","rows":[7],"aside":[]}' }, 'Changed'],
  ['that are none', { madeFrom: '', wording: [], shortTitle: [] }, ''],
])('rows %s are saved or not', (_how, changed, why) => {
  expect(refusal({ ...paste('• One\n• Two', 'One', 'Two'), ...changed })).toBe(why)
})

it.each(['2024-01-10', '10 January 2024', '10/1/2024', ' 10 Jan 2024 '])('a day is the same written as %s', (from) => {
  const boards = makeRows({ from: '2024-01-10', count: '3' }, [{ heldOn: '2024-01-10', papersDueOn: '' }], BOARDS)
  expect([refusal({ ...boards, from }, BOARDS), refusal({ ...boards, from, count: '4' }, BOARDS)]).toEqual([
    '',
    'Changed',
  ])
})
