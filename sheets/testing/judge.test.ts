import { expect, it } from 'vitest'
import type { Proposal, ProposedRow } from '../proposal.ts'
import { emptyTruth, type Truth } from './generated/truth.ts'
import { againstTruth } from './judge.ts'

const ROW: ProposedRow = {
  from: { row: 5 },
  ref: '1.10',
  area: 'Help at the right time',
  recommendation: null,
  action: 'Review supervision: audit ten files',
  owners: [{ words: 'Head of Care' }, { words: 'PSW' }],
  measure: null,
  progress: null,
  due: { words: 'Sept 2025', kind: 'month', from: '2025-09-01' as never, to: '2025-09-30' as never },
  rating: { words: 'A', means: 'at-risk' },
  own: [],
  cells: {},
}

const proposed = (row: Partial<ProposedRow> = {}, more: Partial<Proposal> = {}): Proposal => ({
  format: 'sheet-proposal/1',
  file: { name: 'plan.xlsx', sha256: '', kind: 'xlsx' },
  sheets: [
    {
      name: 'Plan',
      hidden: false,
      is: 'actions',
      because: 'its headings',
      headerRows: [4],
      rows: [{ ...ROW, ...row }],
    },
    { name: 'Who', hidden: false, is: 'people', because: 'posts' },
  ],
  doubts: [{ sheet: 'Plan', cell: 'E5', row: 5, column: 'E', text: 'TBC', why: 'no date' }],
  questions: [
    {
      id: 'rows',
      asks: 'Are the hidden rows part of it?',
      about: 'hidden rows',
      cells: ['Plan!A5'],
      choices: [],
      proposed: null,
      because: '',
    },
  ],
  ...more,
})

const TRUTH: Truth = {
  ...emptyTruth(['hidden rows']),
  sheets: [
    { name: 'Plan', is: 'actions', headerRows: [4] },
    { name: 'Who', is: 'people' },
  ],
  actions: [
    {
      sheet: 'Plan',
      row: 5,
      action: 'Review supervision',
      ref: '1.10',
      under: 'Help at the right time',
      owners: ['PSW', 'Head of Care'],
      due: { kinds: ['month'], from: '2025-09-01', to: '2025-09-30' },
      rating: 'at-risk',
    },
  ],
  questions: ['hidden'],
  doubts: [['Plan!E5', 'Plan!E6']],
}
const truth = (action: Partial<Truth['actions'][number]>, more: Partial<Truth> = {}): Truth => ({
  ...TRUTH,
  actions: TRUTH.actions.map((one) => ({ ...one, ...action })),
  ...more,
})

const [plan, who] = proposed().sheets as [Proposal['sheets'][number], Proposal['sheets'][number]]

it.each<[string, Proposal, Truth]>([
  ['what agrees', proposed(), TRUTH],
  [
    'what is done in another word',
    proposed({ rating: null, state: { is: 'closed-before', because: 'C' } }),
    truth({ rating: 'complete' }),
  ],
  [
    'a day without its first day',
    proposed({ due: { words: '', kind: 'day', to: '2025-09-30' as never } }),
    truth({ due: { kinds: ['month', 'day'], from: '2025-09-30', to: '2025-09-30' } }),
  ],
  [
    'a withdrawn row that is left out',
    proposed({}, { sheets: [{ ...plan, rows: [] }, who] }),
    truth({ withdrawn: true }),
  ],
  [
    'a withdrawn row that is proposed as such',
    proposed({ state: { is: 'withdrawn', because: '' } }),
    truth({ withdrawn: true }),
  ],
  ['a step that is an action', proposed(), truth({ maybe: true, ref: '9' })],
  [
    'the only sheet by another name',
    proposed(
      {},
      { sheets: [{ ...plan, name: 'CSV' }], doubts: proposed().doubts.map((doubt) => ({ ...doubt, sheet: 'CSV' })) },
    ),
    truth({}, { sheets: TRUTH.sheets.slice(0, 1) }),
  ],
  [
    'a cell that a question is about',
    proposed({}, { doubts: [], questions: proposed().questions.map((one) => ({ ...one, cells: ['Plan!E6'] })) }),
    TRUTH,
  ],
])('lets pass %s', (_what, proposal, wanted) => {
  expect(againstTruth(proposal, wanted)).toEqual([])
})

it.each<[string, Proposal, Truth, string]>([
  [
    'an action',
    proposed({ action: 'Look at supervision' }),
    TRUTH,
    'Plan row 5: action is "Look at supervision", not "Review supervision"',
  ],
  ['a reference', proposed({ ref: '1.1' }), TRUTH, 'Plan row 5: ref is "1.1", not "1.10"'],
  [
    'an area',
    proposed({ area: null }),
    TRUTH,
    'Plan row 5: area or recommendation is " ", not "Help at the right time"',
  ],
  [
    'a date where none is',
    proposed(),
    truth({ due: null }),
    'Plan row 5: due is {"words":"Sept 2025","kind":"month","from":"2025-09-01","to":"2025-09-30"}, not null',
  ],
  [
    'no date where one is',
    proposed({ due: null }),
    TRUTH,
    'Plan row 5: due is null, not {"kinds":["month"],"from":"2025-09-01","to":"2025-09-30"}',
  ],
  [
    'another precision',
    proposed(),
    truth({ due: { kinds: ['day'] } }),
    'Plan row 5: due is {"words":"Sept 2025","kind":"month","from":"2025-09-01","to":"2025-09-30"}, not {"kinds":["day"]}',
  ],
  [
    'another first day',
    proposed(),
    truth({ due: { kinds: ['month'], from: '2025-08-01' } }),
    'Plan row 5: due is {"words":"Sept 2025","kind":"month","from":"2025-09-01","to":"2025-09-30"}, not {"kinds":["month"],"from":"2025-08-01"}',
  ],
  [
    'another last day',
    proposed(),
    truth({ due: { kinds: ['month'], to: '2025-08-31' } }),
    'Plan row 5: due is {"words":"Sept 2025","kind":"month","from":"2025-09-01","to":"2025-09-30"}, not {"kinds":["month"],"to":"2025-08-31"}',
  ],
  [
    'a rating that nobody answered',
    proposed(),
    truth({ rating: null }),
    'Plan row 5: rating is {"words":"A","means":"at-risk"}, not null',
  ],
  [
    'another rating',
    proposed(),
    truth({ rating: 'complete' }),
    'Plan row 5: rating is {"words":"A","means":"at-risk"}, not "complete"',
  ],
  [
    'owners not parted',
    proposed({ owners: [{ words: 'Head of Care and PSW' }] }),
    TRUTH,
    'Plan row 5: owners is [{"words":"Head of Care and PSW"}], not ["PSW","Head of Care"]',
  ],
  [
    'another owner',
    proposed(),
    truth({ owners: ['PSW', 'DCS'] }),
    'Plan row 5: owners is [{"words":"Head of Care"},{"words":"PSW"}], not ["PSW","DCS"]',
  ],
  ['a withdrawn row taken up', proposed(), truth({ withdrawn: true }), 'Plan row 5: state is null, not "withdrawn"'],
  [
    'a row withdrawn by mistake',
    proposed({ state: { is: 'withdrawn', because: '' } }),
    TRUTH,
    'Plan row 5: state is "withdrawn", not "not withdrawn"',
  ],
  ['a hidden row not marked', proposed(), truth({ hidden: true }), 'Plan row 5: hidden is false, not true'],
  ['a row that is no action', proposed({ from: { row: 6 } }), TRUTH, 'Plan row 6 became an action'],
  ['an action lost', proposed({ from: { row: 6 } }), TRUTH, 'Plan row 5 is no action'],
  [
    'a sheet of people as actions',
    proposed({}, { sheets: [plan, { ...who, is: 'actions' }] }),
    TRUTH,
    'Who is actions, not people',
  ],
  ['a sheet passed over', proposed({}, { sheets: [plan] }), TRUTH, 'Who: nothing is said of it'],
  [
    'another header',
    proposed(),
    truth({}, { sheets: [{ name: 'Plan', is: 'actions', headerRows: [3, 4] }] }),
    'Plan: header [4], not [3,4]',
  ],
  ['nothing asked', proposed({}, { questions: [] }), TRUTH, 'nothing is asked about hidden'],
  ['no doubt', proposed({}, { doubts: [] }), TRUTH, 'Plan!E5 or Plan!E6 should be in doubt, and is not'],
])('finds %s', (_what, proposal, wanted, difference) => {
  expect(againstTruth(proposal, wanted)).toContain(difference)
})
