import { isInstant, type Instant } from '../../../domain/day.ts'
import { peopleFiling } from '../../people/filing.ts'
import type { Filing } from '../filing.ts'
import type { Path } from '../fault.ts'
import { nounsOn } from '../nouns.ts'
import type { Findings } from './findings.ts'

export type Raw = Record<string, unknown>

/** A thing of the file, and where it stands. */
export interface Placed {
  raw: Raw
  at: Path
}

/** What is known of a plan file while it is checked. */
export interface Known {
  /** What can be named, with the moment it was first recorded: '' where that cannot be told. A list that is no list has none. */
  names: Map<Filing, ReadonlyMap<string, string> | null>
  /** Things by what the file calls them. */
  things: Map<Filing, ReadonlyMap<string, Placed>>
  /** Something of the thing that is looked at is out of its order in time. */
  disordered: boolean
  /** The first and the last thing recorded in it. */
  first: { at: Path; recordedAt: Instant } | null
  last: { at: Path; recordedAt: Instant } | null
}

/** Gathers the names a plan file gives, and finds those given twice. */
export function gatherKnown(findings: Findings, file: Raw): Known {
  const known: Known = { names: new Map(), things: new Map(), disordered: false, first: null, last: null }
  for (const noun of [peopleFiling, ...nounsOn(null)]) gather(findings, known, noun, file[noun.list])
  return known
}

function gather(findings: Findings, { names, things }: Known, noun: Filing, list: unknown = []): void {
  const { name, called } = noun
  if (!name || !Array.isArray(list)) {
    names.set(noun, null)
    return
  }
  const recorded = new Map<string, string>()
  const first = new Map<string, string>()
  const byName = new Map<string, Placed>()
  for (const [i, thing] of (list as unknown[]).entries()) {
    if (!isRaw(thing)) continue
    const said = thing[name.field]
    if (typeof said !== 'string' && typeof said !== 'number') continue
    const key = String(said)
    const alike = name.alike?.(key) ?? key
    const same = first.get(alike)
    if (same !== undefined) {
      if (name.field === 'ref') findings.action = key
      const asWhat = same === key ? '' : `, written ${same}`
      findings.add([noun.list, i, name.field], `Another ${called} has this ${name.field}${asWhat}. Give each its own`)
      findings.action = undefined
      continue
    }
    first.set(alike, key)
    recorded.set(key, firstRecordedOf(thing))
    byName.set(key, { raw: thing, at: [noun.list, i] })
  }
  names.set(noun, recorded)
  things.set(noun, byName)
}

export const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null

/** When the first version of a thing was recorded; '' where that cannot be told. */
export function firstRecordedOf(thing: unknown): string {
  const versions = isRaw(thing) ? thing['versions'] : undefined
  const [first] = Array.isArray(versions) ? (versions as unknown[]) : []
  const recordedAt = isRaw(first) ? first['recordedAt'] : undefined
  return typeof recordedAt === 'string' && isInstant(recordedAt) ? recordedAt : ''
}

/** Finds a name that leads nowhere, or to what was recorded only later than the row that names it. */
export function checkName(
  findings: Findings,
  { names }: Known,
  { noun, name, at, recordedAt = '' }: { noun: Filing; name: string | number; at: Path; recordedAt?: string },
): void {
  const known = names.get(noun)
  if (!known) return
  const since = known.get(String(name))
  if (since === undefined)
    findings.add(at, `There is no ${noun.called} ${name} in "${noun.list}". Add it there, or name one that is there`)
  else if (recordedAt !== '' && since > recordedAt)
    findings.add(
      at,
      `The ${noun.called} ${name} was recorded only at ${since}. Record it no later than what names it, ${recordedAt}`,
    )
}
