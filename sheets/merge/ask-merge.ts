import type { FromCells } from '../../domain/brought.ts'
import type { Question } from '../proposal.ts'
import type { Field } from './fields.ts'
import type { Matched } from './match-actions.ts'
import { NEW } from './match-actions.ts'
import type { SheetAction } from './sheet-action.ts'
import { sayValue } from './say-value.ts'

export const matchId = (at: string): string => `match:${at}`
export const differsId = ({ field }: Pick<Field, 'field'>): string => `differs:${field}`
export const clashId = (ref: string, key: string): string => `clash:${ref}:${key}`

/** Whether an answer is to what is asked about a plan, and not about the sheet alone. */
export const isMergeAnswer = (id: string): boolean => /^(match|differs|clash):/.test(id)

/** The cells of a row are in the sheet of that row. */
const sheetOf = (at: string): string => at.slice(0, at.lastIndexOf('!'))
const rowOf = (at: string): string => at.slice(at.lastIndexOf('!') + 1)
const cellsAt = (at: string, cells: readonly string[]): string[] => cells.map((cell) => `${sheetOf(at)}!${cell}`)

type Asked = Omit<Extract<Matched, { is: 'asked' }>, 'is'>

/** Asks of which action a row tells. */
export function askMatch(
  { at, ref, isGiven = false, title, fields }: SheetAction,
  { why, refs, proposed }: Asked,
  titleOf: (ref: string) => string,
): Question {
  const cells = fields.find(({ field }) => field === 'title')?.cells ?? []
  const said = refs.map((one) => `${one} of the plan is “${titleOf(one)}”`).join('; ')
  return {
    id: matchId(at),
    about: 'actions',
    asks: `Row ${rowOf(at)} says “${title}”${ref === null || isGiven ? '' : ` as ${ref}`}: which action is it?`,
    cells: cellsAt(at, cells),
    choices: [...refs, NEW],
    proposed,
    because: why === 'other-ref' ? `Its words are those of another: ${said}` : `Its ref has other words: ${said}`,
  }
}

/** As many of the actions that differ are told with what both say. */
const MOST_TOLD = 4

/** Asks once for all actions of a field that no sheet brought before, with what both say of the first of them. */
export function askDiffers(all: readonly Omit<Clash, 'key'>[]): Question | null {
  const [first] = all
  if (!first) return null
  const { field } = first.to
  const told = all
    .slice(0, MOST_TOLD)
    .map(
      ({ ref, from, to }) =>
        `${ref}: the plan says “${sayValue(from?.value ?? null)}”, the sheet “${sayValue(to.value)}”`,
    )
  const more = all.length - told.length
  return {
    id: differsId({ field }),
    about: 'differences',
    asks: `Where the plan and the sheet differ in ${SAID[field]}: which holds?`,
    cells: all.flatMap(({ at, to }) => cellsAt(at, to.cells)),
    choices: ['plan', 'sheet'],
    proposed: null,
    because: `No sheet brought it before, so that nobody knows which of them is newer. ${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  }
}

interface Clash {
  ref: string
  key: string
  at: string
  from: Field | null
  to: FromCells
}

/** Asks of one field that was changed in the plan and in the sheet, each in its own way. */
export const askClash = ({ ref, key, at, from, to }: Clash): Question => ({
  id: clashId(ref, key),
  about: 'differences',
  asks: `${ref}, ${to.label ?? SAID[to.field]}: the plan says “${sayValue(from?.value ?? null)}” and the sheet “${sayValue(to.value)}”. Which holds?`,
  cells: cellsAt(at, to.cells),
  choices: ['plan', 'sheet'],
  proposed: null,
  because: 'Both were changed since the last sheet was brought',
})

const SAID: Record<FromCells['field'], string> = {
  title: 'what the action is called',
  successMeasure: 'the success measure',
  area: 'the priority area',
  recommendations: 'the recommendation',
  ownerPost: 'the owner',
  supportingPosts: 'who supports it',
  startsOn: 'when it starts',
  due: 'when it is due',
  status: 'the status',
  progress: 'the progress',
  updates: 'the progress',
  milestones: 'the milestones',
  ownColumns: 'a column of your own',
  state: 'whether it is over',
}
