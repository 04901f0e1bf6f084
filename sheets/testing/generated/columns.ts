import type { Dice } from './dice.ts'
import type { Shape } from './shapes.ts'

/** What a column of the drawn sheet holds; a `gap` is left empty. */
export type ColumnOf =
  | 'ref'
  | 'recommendation'
  | 'action'
  | 'owner'
  | 'due'
  | 'rating'
  | 'progress'
  | 'measure'
  | 'own'
  | 'again'
  | 'worked-out'
  | 'step'
  | 'earlier'
  | 'gap'

export interface DrawnColumn {
  of: ColumnOf
  header: string
  /** What stands over it where the header has several rows. */
  group: string
}

const HEADERS: Record<Exclude<ColumnOf, 'gap' | 'earlier'>, string[]> = {
  ref: ['No', 'Ref', 'Ref.', 'Reference number', 'Action no.', 'ID', 'Ref No', '#'],
  recommendation: ['Ofsted recommendation', 'Recommendation', 'Area for improvement'],
  action: [
    'Action',
    'Actions',
    'What will we do?',
    'Action to be taken',
    'What?',
    'Action required',
    'Key actions',
    'What needs to be done',
  ],
  owner: [
    'Lead',
    'Lead officer',
    'Responsible lead',
    'Owner',
    'Who?',
    'Action owner',
    'By whom',
    'Accountable officer',
  ],
  due: [
    'Due',
    'By when',
    'Target date',
    'Due date',
    'When?',
    'Deadline',
    'Timescale',
    'Completion date',
    'Target completion date',
  ],
  rating: ['RAG', 'RAG rating', 'Status', 'Current status', 'RAG status', 'BRAG', 'Rating'],
  progress: [
    'Progress',
    'Progress update',
    'Latest progress',
    'Update',
    'Commentary',
    'Latest position',
    'Progress to date',
  ],
  measure: [
    'Success measure',
    'Success measures',
    'How will we know?',
    'What will success look like?',
    'Impact measure',
  ],
  own: ['Cost', 'Resource', 'Funding', 'Budget', 'Resources needed'],
  again: ['Cost', 'Resource', 'Funding'],
  'worked-out': ['Length of update', 'Letters in update'],
  step: ['Steps', 'Sub-actions', 'Tasks'],
}

const ORDERS: ColumnOf[][] = [
  ['ref', 'action', 'owner', 'due', 'rating', 'progress'],
  ['ref', 'action', 'measure', 'owner', 'due', 'rating', 'progress'],
  ['action', 'ref', 'due', 'owner', 'rating', 'progress'],
  ['ref', 'action', 'owner', 'due', 'progress', 'rating', 'own'],
  ['ref', 'owner', 'action', 'due', 'rating', 'progress', 'measure'],
]

const GROUP_OF: Partial<Record<ColumnOf, string>> = { due: 'Delivery', rating: 'Delivery', progress: 'Delivery' }

const OWN_COLUMN = ['a hidden column', 'figures in their formats', 'links'] as const

function order(shapes: ReadonlySet<Shape>, dice: Dice): ColumnOf[] {
  if (shapes.has('one column')) return ['action']
  let columns = dice.among(ORDERS)
  const beside = (column: ColumnOf, added: ColumnOf[]) =>
    (columns = columns.flatMap((one) => (one === column ? added : [one])))
  if (shapes.has('no references')) columns = columns.filter((column) => column !== 'ref')
  // An officer who leaves headings out leaves no doubt which column is which.
  if (shapes.has('no header')) columns = columns.filter((column) => column !== 'own' && column !== 'measure')
  if (shapes.has('merged recommendations')) beside('action', ['recommendation', 'action'])
  if (shapes.has('rows of steps')) beside('action', ['action', 'step'])
  if (shapes.has('a rating a month') || shapes.has('three rows of header'))
    beside('rating', ['earlier', 'earlier', 'rating'])
  if (shapes.has('two headers alike')) columns = [...columns.filter((one) => one !== 'own'), 'own', 'again']
  if (OWN_COLUMN.some((shape) => shapes.has(shape)) && !columns.includes('own')) columns = [...columns, 'own']
  if (['formulas', 'formulas without a result', 'formulas with errors'].some((shape) => shapes.has(shape as Shape)))
    columns = [...columns, 'worked-out']
  if (shapes.has('empty columns')) columns = ['gap', ...columns.slice(0, 3), 'gap', ...columns.slice(3)]
  return columns
}

const MONTHS = ['May', 'Jun', 'Jul']

/** The columns of a sheet of actions, in one of the orders that councils have them in. */
export function drawColumns(shapes: ReadonlySet<Shape>, dice: Dice): DrawnColumn[] {
  const alike = dice.among(HEADERS.own)
  const monthly = shapes.has('a rating a month') || shapes.has('three rows of header')
  const short = shapes.has('three rows of header')
  let earlier = 0
  return order(shapes, dice).map((of) => {
    const group = GROUP_OF[of] ?? (of === 'earlier' ? 'Delivery' : 'What we will do')
    if (of === 'gap') return { of, header: '', group: '' }
    const asked = of === 'owner' && shapes.has('several owners') ? 'Responsible' : null
    if (of === 'earlier') return { of, header: `${short ? '' : 'RAG '}${MONTHS[earlier++]}`, group }
    if (of === 'rating' && monthly) return { of, header: `${short ? '' : 'RAG '}${MONTHS[2]}`, group }
    if (of === 'own' || of === 'again') return { of, header: alike, group }
    const header = asked ?? dice.among(HEADERS[of])
    return { of, header: shapes.has('lines in a header') ? header.replace(' ', '\n') : header, group }
  })
}
