import type { PlanFile } from '../../../domain/contract/plan-file.ts'
import type { Path } from '../fault.ts'
import { rows, type Findings } from './findings.ts'

/**
 * What can be named, by the list it stands in, with the moment it was first
 * recorded: '' where that cannot be told. A list that is no list is null.
 */
export type Names = Record<ListName, ReadonlyMap<string | number, string> | null>

const LISTS = {
  people: ['email', 'person'],
  posts: ['key', 'post'],
  sources: ['key', 'source'],
  areas: ['number', 'priority area'],
  recommendations: ['number', 'recommendation'],
  meetings: ['key', 'meeting'],
  visits: ['key', 'visit'],
} as const

type ListName = keyof typeof LISTS

/** Gathers the names a plan file gives, and finds those given twice. */
export function gatherNames(findings: Findings, head: Partial<Omit<PlanFile, 'actions'>>): Names {
  const gather = (list: ListName) => {
    if (!Array.isArray(head[list])) return null
    const [field, what] = LISTS[list]
    const known = new Map<string | number, string>()
    for (const [row, at] of rows<object>(head[list], [list])) {
      const { [field]: name, versions } = row as Record<string, unknown>
      if (typeof name !== 'string' && typeof name !== 'number') continue
      if (known.has(name)) findings.add([...at, field], `Another ${what} has this ${field}. Give each its own`)
      else known.set(name, firstRecorded(versions))
    }
    return known
  }
  return {
    people: gather('people'),
    posts: gather('posts'),
    sources: gather('sources'),
    areas: gather('areas'),
    recommendations: gather('recommendations'),
    meetings: gather('meetings'),
    visits: gather('visits'),
  }
}

function firstRecorded(versions: unknown): string {
  const first: unknown = Array.isArray(versions) ? versions[0] : undefined
  const { recordedAt } = (first ?? {}) as { recordedAt?: unknown }
  return typeof recordedAt === 'string' ? recordedAt : ''
}

/** Finds a name that leads nowhere, or to what was recorded only later than the row that names it. */
export function checkName(
  findings: Findings,
  names: Names,
  { list, name, at, recordedAt = '' }: { list: ListName; name: string | number | null; at: Path; recordedAt?: string },
): void {
  const known = names[list]
  if (name === null || known === null) return
  const what = LISTS[list][1]
  const since = known.get(name)
  if (since === undefined)
    findings.add(at, `There is no ${what} ${name} in "${list}". Add it there, or name one that is there`)
  else if (recordedAt !== '' && since > recordedAt)
    findings.add(
      at,
      `The ${what} ${name} was recorded only at ${since}. Record it no later than what names it, ${recordedAt}`,
    )
}
