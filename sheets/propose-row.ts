import { fold } from '../domain/fold.ts'
import { readDue } from '../domain/read-due.ts'
import type { Answered } from './answers.ts'
import { ask, doubt, isOneOfMany, type Asked } from './asked.ts'
import type { Cell } from './cells.ts'
import { REVISED, type Column } from './meaning/columns.ts'
import { colourOfFill, isRatingColour } from './meaning/colours.ts'
import { datedNotes } from './meaning/dated-notes.ts'
import { readDueCell, saysSame, type DayReading, type DueSaid } from './meaning/due-said.ts'
import type { Level } from './meaning/levels.ts'
import { readOwners } from './meaning/owners.ts'
import { isOtherThanItsColour, readRating, sayCode, type RatingSaid } from './meaning/rating-said.ts'
import { monthIn } from './meaning/months.ts'
import { statusSaid } from './meaning/status-said.ts'
import { subActionsIn } from './meaning/sub-actions.ts'
import type { Meaning, ProposedDue, ProposedField, ProposedRow } from './proposal.ts'
import type { SheetReading } from './reading.ts'

/** What a row is read with: its sheet, what was answered and is asked, and what stands above it. */
export interface RowContext {
  reading: SheetReading
  answered: Answered
  asked: Asked
  days: ReadonlyMap<number, DayReading>
  /** What stands in place of a date in many rows, folded: it is asked about once. */
  often: ReadonlySet<string>
  area: Level | null
  recommendation: Level | null
  /** A row above that heads what is finished. */
  finished: Level | null
  /** What the column of days came to in the row above. */
  dueAbove: Map<number, DueSaid>
  /** What each column last said in words of its own. */
  wordsAbove: Map<number, Cell>
}

/** Columns whose heads say that they are of before, or of what is hoped: they are no rating of today. */
const NOT_NOW =
  /\b(previous|prior|last (month|quarter|time|meeting)|before|baseline|target|expected|forecast|planned|predicted|at (the )?start|initial|inherent|residual|impact|outcome|confidence|at (the )?end|original)\b/i

/** An action as its row and the rows that go on with it give it. Its ref is read with all the others. */
export function proposeRow(row: number, more: readonly number[], context: RowContext): ProposedRow {
  const { reading, asked } = context
  const { grid, columns, sheet } = reading
  const made: ProposedRow = {
    ...{ from: { row }, ref: null, area: null, recommendation: null, action: '', owners: [], due: null },
    ...{ measure: null, rating: null, progress: null, own: [], cells: {} },
  }
  const all = grid.inRow(row)
  if (all.length > 0 && all.every(({ hidden }) => hidden)) made.from.hidden = true
  takeLevels(made, context)
  const said: [number, Cell][] = []
  const [rating, ...ratings] = lastFilled(context, row, 'rating')
  const [progress, ...told] = lastFilled(context, row, 'progress')
  for (const column of columns) {
    const cell = grid.at(row, column.at)
    if (!cell || (cell.text.trim() === '' && cell.formula === undefined)) continue
    if (column.means === 'rating' || column.means === 'progress') continue
    if (!saysSame(cell.text) && cell.text.trim() !== '') said.push([column.at, cell])
    if (column.means === 'due' && isReplaced(column, row, context)) own(made, column, cell)
    else take(made, column, cell, context)
  }
  for (const [at, cell] of said) context.wordsAbove.set(at, cell)
  if (rating) takeRating(made, rating, context)
  else takeRowColour(made, row, context)
  if (progress) takeProgress(made, progress, context)
  for (const { cell, column } of [...ratings, ...told].reverse()) own(made, column, cell)
  takeState(made, grid.at(row, columnOf(columns, 'action')), context)
  takeSteps(made, row, more, context)
  for (const r of [row, ...more])
    for (const cell of grid.inRow(r))
      if (cell.note !== undefined && cell.note.trim() !== '')
        made.own.push({ label: 'Comment', text: cell.note, cells: [`${cell.address}#note`] })
  if (made.from.hidden)
    ask(asked, {
      ...{
        id: 'hidden',
        about: 'hidden',
        asks: 'Some rows are hidden: are they to be brought?',
        choices: ['bring', 'leave'],
      },
      ...{
        cells: [`${sheet.name}!${all[0]?.address ?? `A${row}`}`],
        proposed: 'bring',
        because: 'A row that is hidden may be done, or only filtered out',
      },
    })
  return made
}

/** Whether a revised day stands beside a first one. */
function isReplaced(column: Column, row: number, { reading }: RowContext): boolean {
  const { grid, columns } = reading
  const later = columns.findLast(
    ({ means, header, at }) => means === 'due' && REVISED.test(header) && (grid.at(row, at)?.text.trim() ?? '') !== '',
  )
  return later !== undefined && later !== column
}

const columnOf = (columns: readonly Column[], means: Meaning): number =>
  columns.find((column) => column.means === means)?.at ?? 0

/** Levels that stand above a row, where no column of it says the same. */
function takeLevels(made: ProposedRow, { area, recommendation }: RowContext): void {
  for (const [field, level] of [
    ['area', area],
    ['recommendation', recommendation],
  ] as const) {
    if (!level) continue
    made[field] = level.words
    made.cells[field] = level.cells
  }
}

interface Filled {
  column: Column
  cell: Cell
}

/** The cells of a row that mean one thing, the last first. A colour that the whole row has is no rating. */
function lastFilled({ reading }: RowContext, row: number, means: 'rating' | 'progress'): Filled[] {
  const { grid, columns } = reading
  const filled = columns.flatMap((column): Filled[] => {
    const cell = column.means === means ? grid.at(row, column.at) : undefined
    if (!cell) return []
    if (cell.text.trim() !== '') return [{ column, cell }]
    const isColour = means === 'rating' && cell.fill !== undefined && colourOfFill(cell.fill) !== 'white'
    const isBand = grid.inRow(row).some(({ column: at, fill }) => at !== cell.column && fill === cell.fill)
    return isColour && !isBand ? [{ column, cell }] : []
  })
  const now = filled.filter(({ column }) => !NOT_NOW.test(column.header))
  const last = latest(now.length > 0 ? now : filled)
  return last ? [last, ...filled.filter((one) => one !== last).reverse()] : []
}

/** No more cells of a column than these are each in doubt because nothing was worked out in them. */
const MOST_UNWORKED = 3

/** A formula that comes to an error, or of which no result is stored: a doubt, and one question where a column is full of them. */
function takeUnworked(made: ProposedRow, column: Column, cell: Cell, { reading, asked }: RowContext): void {
  const { sheet } = reading
  const why = cell.kind === 'error' ? 'Its formula ends in an error' : 'Its formula has no stored result'
  const all = sheet.cells.filter(
    (one) =>
      one.column === cell.column && (one.kind === 'error' || (one.text.trim() === '' && one.formula !== undefined)),
  )
  if (all.length <= MOST_UNWORKED) return doubt(asked, sheet.name, cell, why)
  own(made, column, cell)
  ask(asked, {
    ...{
      id: `unworked:${sheet.name}!${column.column}`,
      about: 'formulas',
      asks: `Column ${column.column} is not worked out in ${all.length} rows: is it to be left as it is?`,
    },
    ...{
      cells: [`${sheet.name}!${cell.address}`],
      choices: ['leave'],
      proposed: 'leave',
      because: `${why}. Opened in Excel, put right and saved, the file can be brought again`,
    },
  })
}

/** The latest of several columns: by the months in their heads where these run backwards, else the last. */
function latest(filled: readonly Filled[]): Filled | undefined {
  const months = filled.map(({ column }) => monthIn(column.header))
  const runsBack =
    months.length > 1 &&
    months.every((month, i) => i === 0 || (month > 0 && month === (((months[i - 1] ?? 0) + 10) % 12) + 1))
  return runsBack ? filled[0] : filled.at(-1)
}

/** Puts a cell into a column of the plan's own. */
function own(made: ProposedRow, column: Pick<Column, 'header' | 'column'>, cell: Cell): void {
  const text = cell.text.trim() === '' && cell.fill !== undefined ? colourOfFill(cell.fill) : cell.text
  made.own.push({ label: column.header || `Column ${column.column}`, text, cells: [cell.address] })
}

/** Puts a cell where its column says. */
function take(made: ProposedRow, column: Column, cell: Cell, context: RowContext): void {
  const { reading, asked } = context
  const { sheet } = reading
  const text = cell.text
  const claim = (field: ProposedField, more: string[] = []) => {
    made.cells[field] = [cell.address, ...more]
  }
  if (cell.kind === 'error' || text.trim() === '') return takeUnworked(made, column, cell, context)
  if (column.means === 'due' || column.means === 'startsOn') return takeDue(made, column, cell, context)
  const above = saysSame(text) && column.means !== 'other' && column.means !== 'ref' ? sameAs(column, context) : null
  if (above) unsure(made, column, cell, 'Taken from the row above', context, above.text.trim())
  else if (saysSame(text) && column.means !== 'other' && column.means !== 'ref')
    return doubt(asked, sheet.name, cell, 'It says the same as the row above, in which nothing stands')
  const words = (above ?? cell).text.trim()
  const from = above ? [above.address] : []
  switch (column.means) {
    case 'ref':
      return
    case 'area':
    case 'recommendation':
    case 'action':
    case 'measure':
    case 'evidence':
      made[column.means] = words
      return claim(column.means, from)
    case 'recommendationRef':
      made.recommendationRef = words
      return own(made, column, cell)
    case 'state':
      takeDone(made, column, words)
      return own(made, column, cell)
    case 'owner':
    case 'support':
      return takeOwners(made, column.means === 'owner' ? 'owners' : 'support', words, cell, from, context)
    default:
      return own(made, column, cell)
  }
}

/** What a column says of whether an action is done: a yes is one, and a no keeps it open. */
function takeDone(made: ProposedRow, column: Column, words: string): void {
  const because = `“${column.header}” says ${words}`
  if (/^(y|yes|true|closed|complete[d]?|done|[✓✔☑])\.?$/i.test(words)) made.state = { is: 'closed-before', because }
  else if (/^(n|no|open|live|false|not complete[d]?|in progress|partly|nearly|[✗✘☐○])\.?$/i.test(words))
    made.state = { is: 'active', because }
}

/** Puts a cell in doubt; where many of its column are for the same reason, its words are kept and all are asked about once. */
function unsure(
  made: ProposedRow,
  column: Column,
  cell: Cell,
  why: string,
  { reading, asked }: RowContext,
  suggests?: string,
): void {
  const { name } = reading.sheet
  if (!isOneOfMany(asked, name, column.column, why)) return doubt(asked, name, cell, why, suggests)
  if (!made.own.some(({ cells }) => cells[0] === cell.address)) own(made, column, cell)
  ask(asked, {
    ...{
      id: `alike:${name}!${column.column}:${why}`,
      about: 'doubts',
      asks: `More of column ${column.column}: ${why.charAt(0).toLowerCase()}${why.slice(1)}. Is that right for all of them?`,
    },
    ...{
      cells: [`${name}!${cell.address}`],
      choices: ['right'],
      proposed: 'right',
      because: 'Many cells of the column are alike',
    },
  })
}

/** The cell above whose words are meant by "as above": of the action before, whatever that took from above. */
const sameAs = (column: Column, { wordsAbove }: RowContext): Cell | null => wordsAbove.get(column.at) ?? null

function takeOwners(
  made: ProposedRow,
  field: 'owners' | 'support',
  words: string,
  cell: Cell,
  from: string[],
  { reading, asked, answered }: RowContext,
): void {
  const { sheet, people, alone } = reading
  const timed = field === 'owners' && made.due === null && !hasDue(reading) ? withTime(words) : null
  const { owners, several, unknown } = readOwners(timed?.before ?? words, people, alone, answered.posts)
  if (timed && owners.length > 0) {
    made.due = timed.due
    made.cells.due = [cell.address]
    made.own.push({ label: headOf(reading, cell), text: words, cells: [cell.address] })
  }
  if (owners.length === 0) return doubt(asked, sheet.name, cell, 'It names nobody')
  made[field] = owners
  made.cells[field] = [cell.address, ...from]
  const at = `${sheet.name}!${cell.address}`
  for (const one of unknown)
    if (asked.questions.size >= MOST_QUESTIONS) askNames(asked, at)
    else
      ask(asked, {
        ...{
          id: `owner:${fold(one)}`,
          about: 'owners',
          asks: `Which post is meant by “${one}”?`,
          cells: [at],
          choices: [],
        },
        ...{ proposed: null, because: 'Actions belong to posts, and nothing in the file says which this is' },
      })
  if (several && field === 'owners')
    ask(asked, {
      ...{ id: 'owners', about: 'owners', asks: 'Where several own an action: who answers for it?', cells: [at] },
      ...{
        choices: ['first', 'last'],
        proposed: 'first',
        because: 'One post answers for an action; the others support it',
      },
    })
}

const headOf = ({ columns }: SheetReading, cell: Cell): string =>
  columns.find(({ at }) => at === cell.column)?.header || cell.address

/** Nobody answers more questions than these: from then on names are left as they stand. */
const MOST_QUESTIONS = 60

const askNames = (asked: Asked, at: string): void =>
  ask(asked, {
    ...{
      id: 'names',
      about: 'owners',
      asks: 'More owners are names or initials: are they to be left as they stand?',
      cells: [at],
    },
    ...{
      choices: ['leave'],
      proposed: 'leave',
      because: 'A list of who holds which post, on a sheet of its own, would answer them all',
    },
  })

const hasDue = ({ columns }: SheetReading): boolean => columns.some(({ means }) => means === 'due')

/** Who and when in one cell: the time behind, and what stands before it; null where no time does. */
function withTime(words: string): { before: string; due: ProposedDue } | null {
  const [, before = '', time = ''] =
    /^(.*\S)\s*(?:[,;\n–-]|\bby\b)\s*(?:by\s+)?((?:end )?[^,;\n–]{4,24}\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/su.exec(
      words.trim(),
    ) ?? []
  const due = time === '' ? null : readDue(time.trim())
  if (!due || due.kind === 'ongoing') return null
  const kind = due.kind === 'term' ? 'season' : due.kind
  return {
    before: before.replace(/[\s,;–-]+(?:by)?$/u, ''),
    due: { words: time.trim(), kind, from: due.from, to: due.to },
  }
}

function takeDue(made: ProposedRow, column: Column, cell: Cell, context: RowContext): void {
  const { reading, asked, days, dueAbove, answered } = context
  const reads = days.get(column.at)
  if (!reads) return
  const said = readDueCell(cell, reads, dueAbove.get(column.at) ?? null)
  // What stands for the row above stands for the one below too.
  dueAbove.set(column.at, said)
  if (answered.cell(reading.sheet.name, cell.address) === 'none') return own(made, column, cell)
  if (!said.due && context.often.has(fold(cell.text))) return askOften(made, column, cell, said, context)
  if (said.doubt) unsure(made, column, cell, said.doubt.why, context, said.doubt.suggests)
  if (!said.due) return
  const field = column.means === 'due' ? 'due' : 'startsOn'
  made[field] = said.due
  const above = saysSame(cell.text) ? aboveOf(column, context) : null
  made.cells[field] = [cell.address, ...(above ? [above] : [])]
}

/** What many rows say in place of a date is kept as it is said, and asked about once for all of them. */
function askOften(made: ProposedRow, column: Column, cell: Cell, said: DueSaid, { reading, asked }: RowContext): void {
  own(made, column, cell)
  ask(asked, {
    ...{
      id: `no-date:${fold(cell.text)}`,
      about: 'dates',
      asks: `Many rows say “${cell.text.trim()}” where a date belongs: are they to have none?`,
    },
    ...{
      cells: [`${reading.sheet.name}!${cell.address}`],
      choices: ['no date'],
      proposed: 'no date',
      because: said.doubt?.why ?? 'It is no date',
    },
  })
}

const aboveOf = (column: Column, context: RowContext): string | null => sameAs(column, context)?.address ?? null

function takeRating(made: ProposedRow, { cell, column }: Filled, { reading, asked, answered }: RowContext): void {
  const { sheet, key } = reading
  if (cell.kind === 'error') return doubt(asked, sheet.name, cell, 'Its formula ends in an error')
  const said = readRating(cell, key, answered.ratings)
  if (!said) return
  const isLong = said.means === null && cell.text.trim().length > 60
  if (isLong) return own(made, column, cell)
  made.rating = { words: said.words, means: said.means === 'withdrawn' ? null : said.means, because: said.because }
  made.cells.rating = [cell.address]
  if (isOtherThanItsColour(cell))
    doubt(
      asked,
      sheet.name,
      cell,
      `Its letter says one thing and its colour another: it is ${colourOfFill(cell.fill ?? '')}`,
    )
  // Two columns that say different things of whether it is done are for a person.
  const isDone = made.state?.is === 'closed-before'
  const isOther = made.state !== undefined && said.means !== null && isDone !== (said.means === 'complete')
  if (isOther) {
    doubt(asked, sheet.name, cell, `It is rated ${said.words}, though ${made.state?.because ?? ''}`)
    if (isDone) delete made.state
    return
  }
  if (said.means === 'complete') made.state = { is: 'closed-before', because: said.because }
  if (said.means === 'withdrawn') made.state = { is: 'withdrawn', because: said.because }
  if (said.means === null && !isWithdrawn(made)) askRating(asked, sheet.name, cell, said, key.get(said.code)?.says)
}

const isWithdrawn = ({ action }: ProposedRow): boolean => statusSaid(action) === 'withdrawn'

/** Where no column is of ratings, the colour behind a row's ref or action is one, if rows differ by the colours of ratings. */
function takeRowColour(made: ProposedRow, row: number, context: RowContext): void {
  const { grid, rowsColoured: column } = context.reading
  const cell = column && grid.at(row, column.at)
  if (!cell || cell.row !== row || cell.fill === undefined || !isRatingColour(cell.fill)) return
  takeRating(made, { column, cell: { ...cell, text: '', kind: 'empty' } }, context)
  // The colour is in no words of that cell.
  if (made.rating)
    made.rating = {
      ...made.rating,
      words: '',
      because: `${made.rating.because}; ${made.rating.words} behind ${cell.address}`,
    }
}

/** Which statuses colours mean in most plans: proposed, and never taken without an answer. */
const USUAL: Record<string, string> = {
  red: 'off-track',
  amber: 'at-risk',
  yellow: 'at-risk',
  green: 'on-track',
  blue: 'complete',
}

function askRating(asked: Asked, sheet: string, cell: Cell, said: RatingSaid, says: string | undefined): void {
  ask(asked, {
    ...{ id: `rating:${said.code}`, about: 'ratings', cells: [`${sheet}!${cell.address}`] },
    asks: `What does their ${sayCode(said.code, said.words)} mean?${says === undefined ? '' : ` The key says “${says}”`}`,
    choices: ['not-started', 'on-track', 'at-risk', 'off-track', 'complete', 'withdrawn'],
    proposed: USUAL[said.code] ?? null,
    because: says === undefined ? 'The file has no key that says it' : 'Its key says no status',
  })
}

function takeProgress(made: ProposedRow, { cell, column }: Filled, { reading, asked, days }: RowContext): void {
  if (cell.kind === 'error') return doubt(asked, reading.sheet.name, cell, 'Its formula ends in an error')
  const reads = [...days.values()][0]
  const notes = reads && cell.kind === 'text' ? datedNotes(cell.text, { ...reads, swapped: false }) : null
  if (notes) made.updates = notes.map(({ on, text }) => ({ on, text, cells: [cell.address] }))
  else if (made.progress === null) {
    made.progress = cell.text.trim()
    made.cells.progress = [cell.address]
  } else own(made, column, cell)
}

/** Whether an action is over, by its words or because it is struck through. */
function takeState(
  made: ProposedRow,
  cell: Cell | undefined,
  { reading, asked, answered, finished }: RowContext,
): void {
  if (finished && !made.state && (made.rating?.means ?? 'complete') === 'complete') {
    made.state = { is: 'closed-before', because: `it stands under “${finished.words}”` }
    made.cells.state = finished.cells
  }
  if (isWithdrawn(made)) made.state = { is: 'withdrawn', because: 'its words' }
  if (!cell?.struck) return
  const told = answered.choice('struck')
  const isOther = made.rating?.means != null && made.rating.means !== 'complete'
  if (isOther) doubt(asked, reading.sheet.name, cell, `It is struck through, but rated ${made.rating?.words ?? ''}`)
  ask(asked, {
    ...{
      id: 'struck',
      about: 'struck',
      asks: 'What does it mean that an action is struck through?',
      cells: [`${reading.sheet.name}!${cell.address}`],
    },
    ...{
      choices: ['finished', 'withdrawn'],
      proposed: made.rating?.means === 'complete' ? 'finished' : 'withdrawn',
      because: 'Some strike through what is done, and some what is given up',
    },
  })
  if (isOther) return
  if (told === 'finished') made.state = { is: 'closed-before', because: 'it is struck through' }
  if (told === 'withdrawn') made.state = { is: 'withdrawn', because: 'it is struck through' }
}

const STEPS_ARE = ['milestones', 'actions', 'words']

/** The column that says how what is done is done, under which the parts of an action stand. */
const howOf = (columns: readonly Column[]): Column | undefined =>
  columns.find(({ means, header }) => means === 'other' && HOW.test(header))

/**
 * The parts of an action as actions of their own, where each has its own rating, so that they are kept one by one; what they
 * are parts of stands with each. Null where they are milestones.
 */
export function proposeParts(row: number, more: readonly number[], context: RowContext): ProposedRow[] | null {
  const { reading, asked, answered } = context
  const { grid, columns, sheet } = reading
  const how = howOf(columns)
  const what = columns.find(({ means }) => means === 'action')
  const parts = how ? [row, ...more].filter((r) => grid.at(r, how.at)?.row === r) : []
  if (!how || !what || parts.length !== more.length + 1 || more.length === 0) return null
  const ratings = columns.filter(({ means }) => means === 'rating')
  const rated = more.filter((r) => ratings.some(({ at }) => grid.at(r, at)?.row === r))
  const told = answered.choice(`steps:${sheet.name}`)
  const proposed = rated.length * 2 >= more.length ? 'actions' : 'milestones'
  if ((told ?? proposed) !== 'actions') return null
  ask(asked, {
    ...{
      id: `steps:${sheet.name}`,
      about: 'sub-actions',
      asks: 'Some actions have parts of their own: are these actions too?',
    },
    ...{
      cells: parts.flatMap((r) => `${sheet.name}!${grid.at(r, how.at)?.address ?? ''}`),
      choices: STEPS_ARE,
      proposed,
    },
    because: 'Each part has a rating of its own',
  })
  const columnsOfParts = columns.map((column): Column => {
    if (column === how) return { ...column, means: 'action' }
    return column === what ? { ...column, means: 'other' } : column
  })
  const whole = grid.at(row, what.at)
  const owner = columns.find(({ means }) => means === 'owner')
  return parts.map((r) => {
    const made = proposeRow(r, [], { ...context, reading: { ...reading, columns: columnsOfParts } })
    if (r !== row) made.from.partOf = row
    if (whole && whole !== grid.at(r, what.at)) own(made, what, whole)
    const led = owner && grid.at(row, owner.at)
    if (owner && led && made.owners.length === 0) take(made, owner, led, context)
    return made
  })
}

/** Columns that say how something is done, under what is done. */
const HOW = /\b(how|steps?|tasks?|milestones?|sub-? ?actions?|activit(y|ies)|detail)\b/i

/** Sub-actions: a list in the cell of the action, and the rows that go on with it. */
function takeSteps(made: ProposedRow, row: number, more: readonly number[], context: RowContext): void {
  const { reading, asked, answered } = context
  const { grid, columns, sheet } = reading
  const action = grid.at(row, columnOf(columns, 'action'))
  const asWords = answered.choice(`steps:${sheet.name}`) === 'words'
  const listed = action ? subActionsIn(made.action) : null
  const how = howOf(columns)
  const steps: NonNullable<ProposedRow['steps']> = []
  const cells: string[] = []
  if (listed && action) {
    if (!asWords) made.action = listed.action
    for (const text of listed.steps) steps.push({ text, cells: [action.address] })
    cells.push(action.address)
  }
  if (more.length > 0 && how) {
    const first = made.own.findIndex(
      (one) => one.label === how.header && one.cells[0] === grid.at(row, how.at)?.address,
    )
    const [one] = first < 0 ? [] : made.own.splice(first, 1)
    if (one) steps.push({ text: one.text, cells: one.cells })
  }
  for (const r of more) {
    const own_ = ownCells(context, r)
    const step =
      own_.find(({ column }) => column === how) ??
      own_.find(({ column, cell }) => column.means === 'other' && cell.text.length > 15)
    for (const { column, cell } of own_) {
      if (cell === step?.cell) {
        steps.push({ text: cell.text.trim(), cells: [cell.address] })
        cells.push(cell.address)
      } else own(made, column, cell)
    }
  }
  if (steps.length === 0) return
  if (asWords) leaveAsWords(made, steps, how?.header ?? 'Sub-actions', action)
  else made.steps = steps
  ask(asked, {
    ...{
      id: `steps:${sheet.name}`,
      about: 'sub-actions',
      asks: 'Some actions have parts of their own: are these milestones of the action?',
    },
    ...{
      cells: cells.map((cell) => `${sheet.name}!${cell}`),
      choices: ['milestones', 'words'],
      proposed: 'milestones',
      because: 'They stand under one action, without a ref of their own',
    },
  })
}

/** Sub-actions that stay words: those of the action's own cell in it, and any other in a column of the plan's own. */
function leaveAsWords(
  made: ProposedRow,
  steps: NonNullable<ProposedRow['steps']>,
  label: string,
  action: Cell | undefined,
): void {
  for (const { text, cells } of steps) if (cells[0] !== action?.address) made.own.push({ label, text, cells })
}

/** The cells that begin in a row and hold anything, with their columns. */
function ownCells({ reading }: RowContext, row: number): Filled[] {
  const { grid, columns } = reading
  return columns.flatMap((column) => {
    const cell = grid.at(row, column.at)
    if (cell?.row !== row) return []
    const isColour = column.means === 'rating' && cell.fill !== undefined && colourOfFill(cell.fill) !== 'white'
    return cell.text.trim() !== '' || isColour ? [{ column, cell }] : []
  })
}
