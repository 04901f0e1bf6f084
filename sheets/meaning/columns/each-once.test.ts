import { expect, test } from 'vitest'
import { propose } from '../../propose.ts'
import { bookOf, sheetOf } from '../../testing/sheet-of.ts'

test.each([
  [['What needs to change', 'What we will do'], 'What we will do'],
  [['What needs to improve', 'Actions we will take'], 'Actions we will take'],
  [['What must be better', 'Action'], 'Action'],
  [['Action', 'What needs to change'], 'Action'],
  [['What do we need to do?', 'How we will do it'], 'What do we need to do?'],
  [['What', 'How'], 'What'],
  [['What?', 'Sub-actions'], 'What?'],
  [['Sub actions', 'Main task'], 'Main task'],
  [['What needs to change'], 'What needs to change'],
])('of columns headed %j an action is what stands under %s', (heads, action) => {
  const row = (n: number) => [`${n}`, ...heads.map((head) => `Some words under ${head} ${n}`), 'Head of Service']
  const [sheet] = propose(bookOf(sheetOf([['Ref', ...heads, 'Lead'], row(1), row(2), row(3)]))).sheets
  expect(sheet?.rows?.map((one) => one.action)).toEqual([1, 2, 3].map((n) => `Some words under ${action} ${n}`))
})

test('what needs to change is kept with each action that it is merged over', () => {
  const need = { text: 'Visits must be on time', merged: { rows: 2, columns: 1 } }
  const rows = [
    ['Ref', 'What needs to improve', 'What we will do', 'Who'],
    ['1', need, 'Weekly report', 'Head of Service'],
    ['2', '', 'Dip sample', 'Head of Practice'],
  ]
  const [sheet] = propose(bookOf(sheetOf(rows))).sheets
  expect(sheet?.rows?.map(({ action, own }) => [action, own[0]?.text])).toEqual([
    ['Weekly report', 'Visits must be on time'],
    ['Dip sample', 'Visits must be on time'],
  ])
})
