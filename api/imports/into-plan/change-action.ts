import type { BroughtDue, FromCells } from '../../../domain/brought.ts'
import { dueOf, type Due } from '../../../domain/due.ts'
import { fold } from '../../../domain/fold.ts'
import { reviseAction, wordedVersion } from '../../actions/revise-action.ts'
import { readCurrentAction } from '../../actions/read-action.ts'
import { Refusal } from '../../http/refusal.ts'
import type { Access } from '../../plan/plan-access.ts'
import { readAsRead } from '../../record/as-read.ts'
import type { PlanTx } from '../../record/plan-tx.ts'
import type { ActionDeed } from './deeds.ts'
import type { Names } from './name-things.ts'
import { reportBrought } from './report-brought.ts'

interface Bringing {
  names: Names
  /** What the sheet is called. */
  file: string
}

/** What a rule would not have of an action, field by field. */
export interface Refused {
  field: FromCells['field']
  label?: string
  why: string
}

/**
 * Changes an action as a sheet has it: a new version of it, and an update where its status or progress are others. Where a
 * rule refuses the whole, each field is tried alone.
 *
 * @returns what was refused of it.
 */
export async function changeAction(
  tx: PlanTx,
  access: Access,
  { ref, changes, brought }: ActionDeed,
  bringing: Bringing,
): Promise<Refused[]> {
  const inSheet = brought.fields.find(({ field }) => field === 'progress' || field === 'updates')?.value ?? null
  const reported = changes.filter(isReported)
  const worded = changes.filter((one) => !isReported(one))
  return [
    ...(await tryAll(worded, (some) => revise(tx, access, { ref, changes: some }, bringing))),
    ...(await tryAll(reported, (some) => reportBrought(tx, access, { ref, changes: some, inSheet }))),
  ]
}

const isReported = ({ field }: FromCells): boolean => field === 'status' || field === 'progress' || field === 'updates'

async function tryAll(
  changes: readonly FromCells[],
  deed: (some: readonly FromCells[]) => Promise<void>,
): Promise<Refused[]> {
  const [only] = changes
  if (!only) return []
  try {
    await deed(changes)
    return []
  } catch (refused) {
    if (!(refused instanceof Refusal)) throw refused
    const { field, label } = only
    if (changes.length === 1) return [{ field, ...(label !== undefined && { label }), why: refused.message }]
    const each: Refused[] = []
    for (const one of changes) each.push(...(await tryAll([one], deed)))
    return each
  }
}

async function revise(
  tx: PlanTx,
  access: Access,
  { ref, changes }: { ref: string; changes: readonly FromCells[] },
  { names, file }: Bringing,
): Promise<void> {
  const { version } = await readCurrentAction(tx.db, access.planId, ref)
  const { state: _state, dueOn: _on, ...before } = await wordedVersion(tx.db, version)
  const { asRead } = await readAsRead(tx.db, { ids: [version.id], planId: access.planId })
  const after = { ...before, due: dueOf(version) }
  for (const change of changes) Object.assign(after, asVersion(change, after, names))
  await reviseAction(tx, access, {
    ref,
    revision: {
      ...after,
      supportingPosts: after.supportingPosts.filter((key) => key !== after.ownerPost),
      noRecommendationBecause: after.recommendations.length > 0 ? null : after.noRecommendationBecause,
      ...{ dueOn: null, quartersRead: null, withdraw: false, withdrawnAs: null, mergedInto: null, movedTo: null },
      reason: `Brought in with ${file}`,
      basedOn: asRead,
    },
  })
}

type Worded = Omit<Awaited<ReturnType<typeof wordedVersion>>, 'state' | 'dueOn'> & { due: Due }

/** A field as a sheet has it, in the words of a version. */
function asVersion({ field, label = '', value }: FromCells, { ownColumns }: Worded, names: Names): Partial<Worded> {
  const words = typeof value === 'string' ? value : ''
  const list = Array.isArray(value) ? value : words === '' ? [] : [words]
  switch (field) {
    case 'title':
      return { title: words }
    case 'successMeasure':
      return { successMeasure: words }
    case 'startsOn':
      return { startsOn: words as Worded['startsOn'] }
    case 'area':
      return { area: names.area(words) }
    case 'recommendations':
      return { recommendations: list.map(names.recommendation) }
    case 'ownerPost':
      return { ownerPost: names.post(words) }
    case 'supportingPosts':
      return { supportingPosts: list.map(names.post).sort() }
    case 'due':
      return { due: dueOf(value as BroughtDue) }
    case 'ownColumns':
      return { ownColumns: withColumn(ownColumns, label, words) }
    default:
      return {}
  }
}

function withColumn(columns: Worded['ownColumns'], label: string, text: string): Worded['ownColumns'] {
  const at = columns.findIndex((one) => fold(one.label) === fold(label))
  return at === -1 ? [...columns, { label, text }] : columns.map((one, i) => (i === at ? { ...one, text } : one))
}
