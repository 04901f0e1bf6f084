import { expect, it } from 'vitest'
import type { FromCells } from '../../domain/brought.ts'
import { mergeSheet } from './merge.ts'
import type { SheetAction } from './sheet-action.ts'
import { sayValue } from './say-value.ts'

type Plan = Parameters<typeof mergeSheet>[0]
interface Said {
  title?: string
  measure?: string
  owner?: string
  due?: string
  status?: string
  own?: Record<string, string>
}

const POSTS = ['Head of Service', 'Head of Practice']
const posts = POSTS.map((title, i) => ({ key: `post-${i}`, versions: [{ title }] }))

/** A plan as its file has it, of actions that say so. */
const planOf = (all: Record<string, Said>): Plan =>
  ({
    ...{ posts, areas: [], recommendations: [] },
    actions: Object.entries(all).map(([ref, { title, measure, owner, due, status, own }]) => ({
      ref,
      versions: [
        {
          ...{ title: title ?? `Action ${ref}`, successMeasure: measure ?? null, area: null, startsOn: null },
          ...{ ownerPost: `post-${POSTS.indexOf(owner ?? 'Head of Service')}`, dueOn: due ?? '2026-03-31' },
          ...(own && { ownColumns: Object.entries(own).map(([label, text]) => ({ label, text })) }),
          state: 'active',
        },
      ],
      ...{ milestones: [], closureSteps: [] },
      progressUpdates: status ? [{ deliveryStatus: status, progress: 'Begun' }] : [],
    })),
  }) as unknown as Plan

const from = (field: FromCells['field'], value: FromCells['value'] | undefined, label?: string): FromCells[] =>
  value === undefined
    ? []
    : [{ field, ...(label !== undefined && { label }), cells: value === null ? [] : ['A5'], words: null, value }]

/** What a sheet says of an action. */
const fieldsOf = ({ title, measure, owner, due, status, own = {} }: Said): FromCells[] => [
  ...from('title', title),
  ...from('successMeasure', measure),
  ...from('ownerPost', owner),
  ...(due === undefined ? [] : from('due', { dueOn: due as never })),
  ...from('status', status),
  ...Object.entries(own).flatMap(([label, text]) => from('ownColumns', text, label)),
]

const rowOf = (ref: string, said: Said, at = 'Plan!5'): SheetAction => ({
  ...{ at, ref, title: said.title ?? `Action ${ref}` },
  fields: fieldsOf({ title: `Action ${ref}`, ...said }),
})

const merged = (
  plan: Record<string, Said>,
  rows: SheetAction[],
  { last = {}, answers = {} }: { last?: Record<string, Said>; answers?: Record<string, string> } = {},
) =>
  mergeSheet(planOf(plan), rows, {
    last: (ref) => (last[ref] ? fieldsOf(last[ref]) : []),
    answered: (id) => answers[id],
  })

const changes = ({ actions }: ReturnType<typeof merged>) =>
  actions.flatMap(({ ref, changes: all }) => all.map(({ to }) => [ref, to.label ?? to.field, sayValue(to.value)]))

it('the same sheet again changes nothing and asks nothing', () => {
  const said = {
    measure: 'Nine in ten',
    owner: 'Head of Service',
    due: '2026-03-31',
    status: 'on-track',
    own: { Cost: '£5' },
  }
  const result = merged({ '1.1': said }, [rowOf('1.1', said)], { last: { '1.1': { title: 'Action 1.1', ...said } } })
  expect(result).toEqual({
    actions: [{ ref: '1.1', at: 'Plan!5', changes: [] }],
    added: [],
    gone: [],
    notBrought: [],
    questions: [],
  })
})

it('what only the sheet changed is changed; what only the plan changed stays; an empty cell changes nothing', () => {
  const last = { measure: 'Nine in ten', owner: 'Head of Service', due: '2026-03-31', own: { Cost: '£5' } }
  const plan = { ...last, measure: 'All of them' }
  const sheet = { ...last, owner: 'Head of Practice', own: { Cost: '' } }
  const result = merged({ '1.1': plan }, [rowOf('1.1', sheet)], { last: { '1.1': last } })
  expect(changes(result)).toEqual([['1.1', 'ownerPost', 'Head of Practice']])
  expect(result.questions).toEqual([])
})

it('what both changed is asked, of each action and field, and the answer holds', () => {
  const last = { due: '2026-03-31' }
  const ask = (answers?: Record<string, string>) =>
    merged({ '1.1': { due: '2026-04-30' } }, [rowOf('1.1', { due: '2026-06-30' })], {
      last: { '1.1': last },
      ...(answers && { answers }),
    })
  expect(ask().questions).toMatchObject([
    { id: 'clash:1.1:due', choices: ['plan', 'sheet'], proposed: null, cells: ['Plan!A5'] },
  ])
  expect(changes(ask())).toEqual([])
  expect(changes(ask({ 'clash:1.1:due': 'plan' }))).toEqual([])
  expect(changes(ask({ 'clash:1.1:due': 'sheet' }))).toEqual([['1.1', 'due', '30 June 2026']])
})

it('what no sheet brought is asked once a field', () => {
  const rows = [rowOf('1.1', { measure: 'A' }, 'Plan!5'), rowOf('1.2', { measure: 'B' }, 'Plan!6')]
  const plan = { '1.1': { measure: 'Another' }, '1.2': {} }
  expect(merged(plan, rows).questions).toMatchObject([
    {
      ...{ id: 'differs:successMeasure', cells: ['Plan!A5', 'Plan!A5'] },
      because: expect.stringMatching(/1\.1: the plan says “Another”, the sheet “A”; 1\.2: the plan says “nothing”/),
    },
  ])
  expect(changes(merged(plan, rows, { answers: { 'differs:successMeasure': 'sheet' } }))).toEqual([
    ['1.1', 'successMeasure', 'A'],
    ['1.2', 'successMeasure', 'B'],
  ])
})

it('what the plan does not have is added, and what the sheet does not have is told and stays', () => {
  const result = merged({ '1.1': {}, '1.2': {} }, [
    rowOf('1.1', {}),
    rowOf('3.1', { title: 'Recruit carers' }, 'Plan!6'),
  ])
  expect([result.added, result.gone]).toEqual([['Plan!6'], ['1.2']])
})

it('a ref with other words changes nothing until somebody says which action it is', () => {
  const row = rowOf('1.1', { title: 'Recruit ten carers' })
  const ask = (answer?: string) =>
    merged({ '1.1': { title: 'Visit in time' } }, [row], { answers: answer ? { 'match:Plan!5': answer } : {} })
  expect(ask()).toMatchObject({ actions: [], added: [], questions: [{ id: 'match:Plan!5', choices: ['1.1', 'new'] }] })
  expect(ask('new')).toMatchObject({ actions: [], added: ['Plan!5'] })
  expect(ask('1.1')).toMatchObject({ actions: [{ ref: '1.1' }], added: [] })
})
