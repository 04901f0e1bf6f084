import type { PlanFile } from '../../../domain/contract/plan-file.ts'
import type { Path } from '../fault.ts'
import { rows, type Findings } from './findings.ts'
import { checkHistory, type Known, type Recorded } from './history.ts'
import { checkName } from './names.ts'

export type Head = Partial<Omit<PlanFile, 'actions'>>

/** Holds everything but the actions to the rules of the record. */
export function checkHead(findings: Findings, known: Known, head: Head): void {
  const { names } = known

  for (const [version, at] of versionsIn(findings, known, head.plan, ['plan'])) {
    inOrder(findings, version, at, {
      from: 'inspectedFrom',
      to: 'inspectedTo',
      say: 'Write a day that is not before the first',
    })
    if (!findings.fine(at, 'state', 'closedOn')) continue
    if (version.state === 'closed' && version.closedOn === null)
      findings.add([...at, 'closedOn'], 'Write the day the plan was closed')
    if (version.state === 'active' && version.closedOn !== null)
      findings.add([...at, 'closedOn'], 'Write null, or close the plan: it is active')
  }

  for (const [post, postAt] of rows(head.posts, ['posts'])) {
    checkHistory(findings, known, post.versions, [...postAt, 'versions'])
    for (const [version, at] of versionsOfEach(findings, known, post.holders, [...postAt, 'holders'])) {
      inOrder(findings, version, at, {
        from: 'fromOn',
        to: 'toOn',
        say: 'Write a day that is not before the first in the post',
      })
      if (findings.fine(at, 'email'))
        checkName(findings, names, { list: 'people', name: version.email, at: [...at, 'email'] })
    }
  }

  for (const [version, at] of versionsOfEach(findings, known, head.areas, ['areas']))
    if (findings.fine(at, 'sponsorPost'))
      checkName(findings, names, {
        list: 'posts',
        name: version.sponsorPost,
        at: [...at, 'sponsorPost'],
        recordedAt: version.recordedAt,
      })

  for (const [version, at] of versionsOfEach(findings, known, head.recommendations, ['recommendations'])) {
    const { recordedAt } = version
    if (findings.fine(at, 'source'))
      checkName(findings, names, { list: 'sources', name: version.source, at: [...at, 'source'], recordedAt })
    checkNumbers(findings, known, 'areas', version, [...at, 'areas'])
  }

  for (const [version, at] of versionsOfEach(findings, known, head.meetings, ['meetings'])) {
    inOrder(findings, version, at, {
      from: 'dataCutOffOn',
      to: 'heldOn',
      blame: 'from',
      say: 'Write a day no later than the meeting',
    })
    inOrder(findings, version, at, {
      from: 'papersDueOn',
      to: 'heldOn',
      blame: 'from',
      say: 'Write a day no later than the meeting',
    })
  }
  for (const [version, at] of versionsOfEach(findings, known, head.visits, ['visits']))
    inOrder(findings, version, at, {
      from: 'startsOn',
      to: 'endsOn',
      say: 'Write a day that is not before the visit began',
    })

  for (const [source, at] of rows(head.sources, ['sources']))
    checkHistory(findings, known, source.versions, [...at, 'versions'])
}

/** The versions of one thing, once their history has been checked. */
export function* versionsIn<V extends Recorded>(
  findings: Findings,
  known: Known,
  thing: { versions: readonly V[] } | undefined,
  at: Path,
): Generator<[version: V, at: Path]> {
  checkHistory(findings, known, thing?.versions, [...at, 'versions'])
  yield* rows(thing?.versions, [...at, 'versions'])
}

/** The versions of each thing in a list. */
export function* versionsOfEach<V extends Recorded>(
  findings: Findings,
  known: Known,
  things: readonly { versions: readonly V[] }[] | undefined,
  path: Path,
): Generator<[version: V, at: Path]> {
  for (const [thing, at] of rows(things, path)) yield* versionsIn(findings, known, thing, at)
}

/** Finds two days of a row that stand the wrong way round. The sentence ends with the other day. */
export function inOrder<R extends object>(
  findings: Findings,
  row: R,
  at: Path,
  { from, to, blame = 'to', say }: { from: keyof R & string; to: keyof R & string; blame?: 'from' | 'to'; say: string },
): void {
  const [first, last]: unknown[] = [row[from], row[to]]
  if (typeof first !== 'string' || typeof last !== 'string' || !findings.fine(at, from, to)) return
  if (last < first) findings.add([...at, blame === 'to' ? to : from], `${say}, ${blame === 'to' ? first : last}`)
}

/** Finds numbers of areas or recommendations that the file does not have. */
export function checkNumbers<L extends 'areas' | 'recommendations'>(
  findings: Findings,
  { names }: Known,
  list: L,
  row: Recorded & Record<L, readonly number[]>,
  path: Path,
): void {
  const numbers: unknown = row[list]
  if (!Array.isArray(numbers)) return
  for (const [i, name] of (numbers as number[]).entries())
    if (findings.fine(path, i)) checkName(findings, names, { list, name, at: [...path, i], recordedAt: row.recordedAt })
}
