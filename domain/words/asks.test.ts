import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { dayDue, type Due } from '../due.ts'
import { readDue } from '../read-due.ts'
import { asksOf, type Asking } from './of-nouns.ts'

const action = (ref: string) => ({ ref, title: `Title of ${ref}`, owner: { post: 'Head of Service' } })
const claim = (daysWaiting: number) => ({ action: action('4.4'), daysWaiting })
const date = (to: string) => ({
  action: { ...action('1.3'), due: dayDue(day('2020-09-30')) },
  to: readDue(to) as Due,
  reason: 'Training stopped in March',
})
const nothing: Asking = { awaitingSignOff: [], dateChangesAsked: [], helpAsked: [] }
const said = (asking: Partial<Asking>) =>
  asksOf({ ...nothing, ...asking }, false).map(({ action: { ref }, question, why }) => `${ref} ${question} ${why}`)

it.each<[string, Partial<Asking>, string[]]>([
  ['nothing', {}, []],
  ['a claim', { awaitingSignOff: [claim(65)] }, ['4.4 Sign off? Head of Service claimed it complete 65 days ago.']],
  [
    'a claim of yesterday',
    { awaitingSignOff: [claim(1)] },
    ['4.4 Sign off? Head of Service claimed it complete 1 day ago.'],
  ],
  ['a claim of today', { awaitingSignOff: [claim(0)] }, ['4.4 Sign off? Head of Service claimed it complete today.']],
  [
    'a later date',
    { dateChangesAsked: [date('2021-03-31')] },
    ['1.3 Move its date? To 31 March 2021, 182 days later: Training stopped in March'],
  ],
  [
    'a sooner date',
    { dateChangesAsked: [date('2020-09-29')] },
    ['1.3 Move its date? To 29 September 2020, 1 day sooner: Training stopped in March'],
  ],
  [
    'a season',
    { dateChangesAsked: [date('Spring 2021')] },
    ['1.3 Move its date? To Spring 2021: Training stopped in March'],
  ],
  [
    'help',
    {
      helpAsked: [{ action: action('5.2'), help: 'Extend the contract.', answered: null }],
    },
    ['5.2 Help? Extend the contract.'],
  ],
  [
    'help that was answered, and its day has passed',
    {
      helpAsked: [
        {
          action: action('5.2'),
          help: 'Extend the contract.',

          answered: { on: day('2020-10-28'), by: day('2020-11-30') },
        },
      ],
    },
    ['5.2 Help? Answered on 28 October 2020, and its day, 30 November 2020, has passed: Extend the contract.'],
  ],
])('the board is asked for %s', (_what, asking, expected) => {
  expect(said(asking)).toEqual(expected)
})

it.each([
  [65, '4.4 Sign off? Head of Service had claimed it complete 65 days before.'],
  [0, '4.4 Sign off? Head of Service claimed it complete that day.'],
])('of a past day, a claim of %i days is told in the past', (days, expected) => {
  const [ask] = asksOf({ ...nothing, awaitingSignOff: [claim(days)] }, true)
  expect(ask && `${ask.action.ref} ${ask.question} ${ask.why}`).toBe(expected)
})

it('puts decisions first, then help', () => {
  const help = { action: action('5.2'), help: 'Extend the contract.', answered: null }
  const all = { awaitingSignOff: [claim(65)], dateChangesAsked: [date('2021-03-31')], helpAsked: [help] }
  expect(asksOf(all, false).map(({ action: { ref } }) => ref)).toEqual(['4.4', '1.3', '5.2'])
})

it('a date has a page where it is answered, for who may', () => {
  const [ask] = asksOf({ ...nothing, dateChangesAsked: [date('2021-03-31')] }, false)
  const [waiting] = asksOf({ ...nothing, awaitingSignOff: [claim(65)] }, false)
  expect(ask?.form?.page).toBe('date')
  const may = (['chair', 'programme', 'owner', 'viewer'] as const).map((role) => ask?.form?.may(role))
  expect(may).toEqual([true, true, false, false])
  expect(waiting?.form).toBeNull()
})
