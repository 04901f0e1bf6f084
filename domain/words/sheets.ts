import type { BroughtField } from '../brought.ts'
import { DELIVERY_STATUSES, type DeliveryStatus } from '../delivery-status.ts'
import type { Becomes, Meaning, RowAs, SheetIs } from '../sheet-meanings.ts'
import { sayStatus } from './statuses.ts'

const BECAME: Record<Becomes, string> = {
  ref: 'Ref',
  area: 'Priority area',
  recommendation: 'Recommendation',
  recommendationRef: 'Number of a recommendation',
  action: 'Action',
  owner: 'Owner',
  support: 'Supporting post',
  due: 'Due',
  startsOn: 'Starts on',
  measure: 'Success measure',
  rating: 'Status',
  progress: 'Progress',
  evidence: 'Evidence',
  state: 'State',
  other: 'Column of your own',
  own: 'Column of your own',
  step: 'Milestone',
  update: 'Update',
  doubt: 'In doubt',
  title: 'Title',
  header: 'Heading',
  key: 'Key',
  level: 'Heads what is below',
  count: 'Count',
  repeat: 'Repeated heading',
  page: 'Foot of a page',
  hint: 'Hint on how to fill it in',
  note: 'Note about the sheet',
  left: 'Left out',
}

/** What became of a cell, or is meant by a column. */
export const sayBecame = (becomes: Becomes): string => BECAME[becomes]
export const sayMeaning = (means: Meaning): string => BECAME[means]

const SHEET_IS: Record<SheetIs, string> = {
  actions: 'Actions',
  key: 'A key: nothing of it is brought',
  counts: 'Counts: nothing of it is brought',
  people: 'Who holds which post: nothing else of it is brought',
  other: 'Something else: nothing of it is brought',
}
export const saySheetIs = (is: SheetIs): string => SHEET_IS[is]

/** What a field that a sheet brought holds, as a person reads it: a status by its word. */
export const sayBroughtValue = (field: BroughtField, said: string): string =>
  field === 'status' && isStatus(said) ? sayStatus(said) : said

const BRING = { bring: 'Bring them', leave: 'Leave them out' }
const STEPS = {
  milestones: 'Milestones of the action',
  actions: 'Actions too',
  words: 'Words of the action, as they stand',
}

const ROW_IS: Record<RowAs, string> = {
  action: 'An action',
  area: 'The head of an area',
  more: 'More of the action above',
  leave: 'No action',
}

/** What a row of a sheet is. */
export const sayRowIs = (is: RowAs): string => ROW_IS[is]

/** What a sheet, a column and a row of it are said to be, by how the ids of those answers begin. */
const IS: Record<string, Record<string, string>> = { sheet: SHEET_IS, column: BECAME, row: ROW_IS }

/** What the choices of a question say, by its id or how that begins. */
const CHOICES: Record<string, Record<string, string>> = {
  owners: { first: 'The first that is named', last: 'The last that is named' },
  names: { leave: 'Leave them as they stand' },
  hidden: BRING,
  'hidden-sheets': BRING,
  months: { last: 'The last sheet', all: 'All of them' },
  days: { day: 'The day: 3/4 is 3 April', month: 'The month: 3/4 is 4 March' },
  swapped: { yes: 'Yes: put them right', no: 'No: they are as they should be' },
  quarters: {
    financial: 'The financial year: the first is April to June',
    calendar: 'The calendar: the first is January to March',
  },
  steps: STEPS,
  parts: { actions: 'Actions too', milestones: 'Milestones of the action above' },
  struck: { finished: 'It is finished', withdrawn: 'It was given up' },
  'struck-words': { leave: 'Yes: leave them out', keep: 'No: keep all words' },
  refs: { number: 'Yes: put a number behind' },
  'annex-a': { no: 'No: it is a plan', yes: 'Yes: nothing of it is brought' },
  areas: { yes: 'Yes: each sheet is an area', no: 'No' },
  'no-date': { 'no date': 'Yes: no date' },
  alike: { right: 'Yes, that is right' },
  differs: { plan: 'The plan', sheet: 'The sheet' },
  clash: { plan: 'The plan', sheet: 'The sheet' },
  unworked: { leave: 'Yes: leave it as it is' },
}

/** What a choice means, in answer to the question of an id. */
export function sayChoice(id: string, choice: string): string {
  const [kind = ''] = id.split(':')
  if (kind === 'match') return choice === 'new' ? 'A new one' : `Action ${choice} of the plan`
  if (kind === 'rating') return sayRated(choice)
  return (CHOICES[kind] ?? IS[kind])?.[choice] ?? choice
}

const isStatus = (choice: string): choice is DeliveryStatus => (DELIVERY_STATUSES as readonly string[]).includes(choice)

function sayRated(choice: string): string {
  if (choice === 'complete') return 'Complete: closed before this record began'
  if (choice === 'withdrawn') return 'Withdrawn: no part of the plan any more'
  return isStatus(choice) ? sayStatus(choice) : choice
}
