import { FiledAction, PLAN_FILE_FORMAT, PlanFile } from '../../../domain/contract/plan-file.ts'
import { sayInstant, type Instant } from '../../../domain/day.ts'
import { sayPath, type Fault } from '../fault.ts'
import { checkAction } from './action-rules.ts'
import { Findings } from './findings.ts'
import { checkHead, type Head } from './head-rules.ts'
import type { Known } from './history.ts'
import { gatherNames } from './names.ts'

interface Options {
  /** The clock of the installation that is to import it: nothing can have been recorded after now. */
  now?: Instant
  progress?: (done: number, of: number) => void
}

/**
 * Judges a plan file: every fault at once, each with its place and what to do.
 * No faults means that it can be imported, and that its export will be the same
 * document. `actions` may be any list that says its length, so that a large file
 * need not be in memory.
 */
export function checkPlanFile(raw: unknown, { now, progress }: Options = {}): Fault[] {
  const findings = new Findings()
  if (!isPlanFile(raw)) {
    findings.add(['format'], `This is not a plan file. A plan file begins with "format": "${PLAN_FILE_FORMAT}"`)
    return findings.all()
  }

  const { actions, ...rest } = raw
  const listed = isList(actions)
  findings.shape(PlanFile, { ...rest, ...('actions' in raw && { actions: listed ? [] : actions }) }, [])

  const head = rest as Head
  const known: Known = { names: gatherNames(findings, head), first: null, last: null }
  checkHead(findings, known, head)
  const refs = new Set<string>()
  let i = 0
  if (listed)
    for (const action of actions) {
      const at = ['actions', i]
      findings.action = refOf(action)
      findings.shape(FiledAction, action, at)
      if (findings.action !== undefined && refs.has(findings.action))
        findings.add([...at, 'ref'], 'Another action has this ref. Give each its own')
      if (findings.action !== undefined) refs.add(findings.action)
      if (typeof action === 'object' && action !== null) checkAction(findings, known, action, at)
      i += 1
      progress?.(i, actions.length)
    }
  findings.action = undefined

  checkSpan(findings, known, head, now)
  return findings.all()
}

/** Finds a plan that begins after what was recorded of it, and a record that runs ahead of the clock. */
function checkSpan(findings: Findings, { first, last }: Known, head: Head, now: Instant | undefined): void {
  const began = head.plan?.versions?.[0]?.recordedAt
  if (
    first &&
    typeof began === 'string' &&
    findings.fine(['plan', 'versions', 0], 'recordedAt') &&
    first.recordedAt < began
  )
    findings.add(
      ['plan', 'versions', 0, 'recordedAt'],
      `Record the plan no later than what hangs on it: ${sayPath(first.at)} was recorded at ${first.recordedAt}`,
    )
  if (last && now !== undefined && last.recordedAt > now)
    findings.add(
      [...last.at, 'recordedAt'],
      `The record runs to ${last.recordedAt}, but the clock here says ${sayInstant(now)}. Import it where the clock has passed that; DEMO=0 keeps the real time`,
    )
}

/** Whether it means to be a plan file at all: there is no use in listing all that another document lacks. */
const isPlanFile = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && ('plan' in raw || 'actions' in raw || 'format' in raw)

const isList = (raw: unknown): raw is Iterable<unknown> & { length: number } =>
  typeof raw === 'object' && raw !== null && Symbol.iterator in raw

function refOf(action: unknown): string | undefined {
  const { ref } = (action ?? {}) as { ref?: unknown }
  return typeof ref === 'string' ? ref : undefined
}
