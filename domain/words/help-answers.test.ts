import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { sayAnswered, sayToDo } from './help-answers.ts'

const on = day('2020-10-28')

it('says whether the board answered, or the chair between meetings', () => {
  expect(sayAnswered({ answeredOn: on, meeting: {} })).toBe('The board answered on 28 October 2020')
  expect(sayAnswered({ answeredOn: on, meeting: null })).toBe('The chair answered between meetings on 28 October 2020')
})

it.each([
  [null, null, ''],
  ['Head of Workforce', null, 'Head of Workforce'],
  [null, on, 'By 28 October 2020'],
  ['Head of Workforce', on, 'Head of Workforce, by 28 October 2020'],
])('says who is to do it by when: %s, %s', (who, by, said) => {
  expect(sayToDo({ who, by })).toBe(said)
})
