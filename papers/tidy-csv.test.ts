import { describe, expect, it } from 'vitest'
import { readCsv } from '../api/testing/read-csv.ts'
import { day } from '../domain/day.ts'
import { AUDIENCES, disclose } from '../domain/disclosure.ts'
import { dayDue } from '../domain/due.ts'
import { RULES } from './disclosed.ts'
import type { PaperFacts } from './facts.ts'
import { someFacts } from './testing/some-facts.ts'
import { tidyCsv, tidyTables } from './tidy-csv.ts'

const SECRET = 'Zephyrine'
const facts = someFacts((field) => `${SECRET} ${field}`)
const filesOf = (audience: (typeof AUDIENCES)[number], of: PaperFacts = facts) =>
  new Map(tidyCsv(of, { audience }).map(({ name, bytes }) => [name, bytes.toString('utf8')]))
const rowsOf = (name: string, audience: (typeof AUDIENCES)[number] = 'board', of: PaperFacts = facts) =>
  readCsv(filesOf(audience, of).get(name) ?? '')

describe.each(AUDIENCES)('the tables for %s', (audience) => {
  it('have every column in the dictionary, and the dictionary no other', () => {
    const files = filesOf(audience)
    const told = rowsOf('data-dictionary.csv', audience).map(({ table, column }) => `${table}.csv ${column}`)
    const there = [...files].flatMap(([name, text]) =>
      (text.replace(/^\ufeff/, '').split('\r\n')[0] ?? '').split(',').map((head) => `${name} ${JSON.parse(head)}`),
    )
    expect(told).toEqual(there)
    expect(new Set(told).size).toBe(told.length)
    expect(told.length).toBeGreaterThan(40)
    for (const row of rowsOf('data-dictionary.csv', audience)) {
      expect(row['meaning']).toMatch(/^[A-Z].{4,}/)
      expect(row['type'] === 'a code').toBe(row['codes'] !== '')
    }
  })

  it('hold in each column what the dictionary says of it', () => {
    const shapes: Record<string, RegExp> = {
      'the word Action and a ref': /^Action \S/,
      'a day, as 2020-12-10': /^\d{4}-\d{2}-\d{2}$/,
      'a whole number': /^\d+$/,
      'yes or no': /^(yes|no)$/,
      text: /./s,
    }
    for (const { table, column, type = '', codes = '' } of rowsOf('data-dictionary.csv', audience)) {
      const allowed = codes.split('\n').map((one) => one.split(': ')[0])
      for (const row of rowsOf(`${table}.csv`, audience)) {
        const said = row[column ?? ''] ?? ''
        if (said === '') continue
        if (type === 'a code') expect(allowed).toContain(said)
        else expect(said).toMatch(shapes[type] ?? /never/)
      }
    }
  })

  it('hold no more of a secret than is theirs', () => {
    const found = [...filesOf(audience)].flatMap(([name, text]) =>
      [...text.matchAll(/Zephyrine ([\w.]+)/g)].map(([, field]) => `${name} ${field}`),
    )
    expect(found).toEqual(
      audience === 'board'
        ? [
            'actions.csv noRecommendationBecause',
            'updates.csv nextSteps',
            'updates.csv helpNeeded',
            'milestones.csv note',
            'own-columns.csv ownColumns.label',
            'own-columns.csv ownColumns.text',
          ]
        : [],
    )
    if (audience === 'board') return
    // Not an empty column either, which would say that there was nothing.
    const columns = tidyTables(disclose(facts, RULES, audience), audience).flatMap((table) =>
      table.columns.map(({ name }) => name),
    )
    for (const name of ['next_steps', 'help_needed', 'remark', 'why_no_recommendation'])
      expect(columns).not.toContain(name)
  })
})

it('tell each fact once: an action, its update, its milestones and when its date was moved', () => {
  expect(rowsOf('actions.csv', 'public')).toMatchObject([
    {
      action: 'Action 5.2',
      area: '1',
      area_title: 'Partnerships',
      owner_post: 'Head of Partnerships',
      status: 'off-track',
      status_because: 'overdue',
      late: 'yes',
      days_late: '10',
      due_words: '30 November 2020',
      due_kind: 'day',
      due_last_day: '2020-11-30',
      first_due_last_day: '2020-06-30',
      times_redated: '1',
      closure_step: 'returned',
      as_at: '2020-12-10',
      note: 'All of it is made up',
    },
  ])
  expect(rowsOf('recommendations-of-actions.csv', 'public')).toMatchObject([
    { action: 'Action 5.2', recommendation: '1' },
  ])
  expect(rowsOf('supporting-posts.csv', 'public')).toMatchObject([{ post: 'Head of Service' }])
  expect(rowsOf('updates.csv', 'public')).toMatchObject([
    {
      reported_for: '2020-11-30',
      reported_status: 'on-track',
      progress: '21 of 45 in time',
      forecast_on: '2020-11-30',
    },
  ])
  expect(rowsOf('milestones.csv', 'public')).toMatchObject([{ title: 'Contract signed', reached_on: '' }])
  expect(rowsOf('dates.csv', 'public')).toMatchObject([
    { move: '1', from_last_day: '2020-06-30', to_last_day: '2020-11-30', reason: 'pandemic', why: 'Clinics were shut' },
  ])
  const codes = rowsOf('data-dictionary.csv', 'public').find(({ column }) => column === 'status')?.['codes']
  // In the plan's own word.
  expect(codes).toContain('off-track: Red')
})

it('say of a period what can be said: no days late, and of what is ongoing no last day', () => {
  const [action] = facts.actions
  if (!action) throw new Error('There is no action')
  const of = (due: PaperFacts['actions'][number]['due']) =>
    rowsOf('actions.csv', 'public', { ...facts, actions: [{ ...action, due, daysLate: 3 }] })[0]
  const month = { kind: 'month' as const, from: day('2020-11-01'), to: day('2020-11-30'), words: 'November 2020' }
  expect(of(month)).toMatchObject({ days_late: '', due_kind: 'month', due_first_day: '2020-11-01' })
  const ongoing = { kind: 'ongoing' as const, from: null, to: null, words: 'Ongoing', reviewOn: day('2021-06-01') }
  expect(of(ongoing)).toMatchObject({ due_kind: 'ongoing', due_last_day: '', due_review_on: '2021-06-01' })
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('%j is run as a formula by no spreadsheet', (typed) => {
  const [action] = facts.actions
  if (!action) throw new Error('There is no action')
  const spoilt: PaperFacts = {
    ...facts,
    plan: { ...facts.plan, areas: [{ number: 1, title: typed }] },
    actions: [
      {
        ...action,
        title: typed,
        successMeasure: typed,
        owner: { post: typed, holder: null },
        milestones: [{ title: typed, due: dayDue(day('2020-12-01')), doneOn: null, owner: typed, note: typed }],
        ownColumns: [{ label: typed, text: typed }],
      },
    ],
  }
  const cells = [...filesOf('board', spoilt).values()].flatMap((text) => readCsv(text).flatMap(Object.values))
  // What stands before a sign may be marked too.
  const sign = typed.trim()
  expect(cells.filter((cell) => cell.includes(sign)).length).toBeGreaterThan(7)
  expect(cells.filter((cell) => cell.trim().startsWith(sign))).toEqual([])
})

it('hold what a line break, a quote and every kind of letter are in, as they were typed', () => {
  const [action] = facts.actions
  if (!action) throw new Error('There is no action')
  const typed = 'One, "two"\nשלוש 🌱 漢, {=1}; ok'
  const [row] = rowsOf('actions.csv', 'public', { ...facts, actions: [{ ...action, successMeasure: typed }] })
  expect(row?.['success_measure']).toBe(typed)
})

it('of a plan without actions are headings alone', () => {
  const files = filesOf('public', { ...facts, actions: [] })
  for (const [name, text] of files) if (name !== 'data-dictionary.csv') expect(readCsv(text)).toEqual([])
})
