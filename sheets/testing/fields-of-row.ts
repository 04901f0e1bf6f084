import type { ProposedDue, ProposedOwner, ProposedRow } from '../proposal.ts'

/** One thing that a proposal says of an action, and the cells it says to have it from. */
export interface SaidOfAction {
  name: string
  /** What went there, as words. */
  text: string
  cells: string[]
  /** Words of a list that are the list's and not lost: two owners parted by "and". */
  glue: string
  /** It is in no cell, and the proposal says why it was given. */
  given: boolean
}

const owners = (list: ProposedOwner[] | undefined) => (list ?? []).map(({ words }) => words).join(' ')
const due = (said: ProposedDue | null | undefined) => said?.words ?? ''
const glued = (list: ProposedOwner[] | undefined) => ((list?.length ?? 0) > 1 ? ' and with plus' : '')

/** The state of an action is read from a cell and is no words of it: what the cell says must be kept elsewhere too. */
const textOf = (row: ProposedRow) => ({
  ref: row.ref ?? '',
  area: row.area ?? '',
  recommendation: row.recommendation ?? '',
  action: row.action,
  owners: owners(row.owners),
  support: owners(row.support),
  due: due(row.due),
  startsOn: due(row.startsOn),
  measure: row.measure ?? '',
  rating: row.rating?.words ?? '',
  progress: row.progress ?? '',
  evidence: row.evidence ?? '',
  state: '',
})

/**
 * All that is said of an action, with where it is from. A recommendation's reference is a part of the recommendation,
 * and a step's owners and day are parts of its text: their cells are accounted for there.
 */
export function fieldsOf(row: ProposedRow): SaidOfAction[] {
  const text = textOf(row)
  const plain = { glue: '', given: false }
  return [
    ...(Object.keys(text) as (keyof typeof text)[]).map((field) => ({
      name: field,
      text: text[field],
      cells: row.cells[field] ?? [],
      glue: field === 'owners' || field === 'support' ? glued(row[field]) : '',
      given: !!row.given?.[field]?.trim(),
    })),
    ...row.own.map(({ label, text, cells }) => ({ ...plain, name: `own column ${label}`, text, cells })),
    ...(row.steps ?? []).map(({ text, cells, owners: own, due: when }) => ({
      ...{ ...plain, name: 'step', cells, glue: glued(own) },
      text: [text, owners(own), due(when)].join(' ').trim(),
    })),
    ...(row.updates ?? []).map(({ text, cells }) => ({ ...plain, name: 'update', text, cells })),
  ]
}
