import { sayInstant, type Instant } from '../../../domain/day.ts'
import { PLAN_FILE_FORMAT, PLAN_FILE_FORMAT_1 } from '../../../domain/contract/plan-file.ts'
import { peopleFiling } from '../../people/filing.ts'
import { planFiling } from '../../plans/filing.ts'
import { isOfVersions, type Filing, type Judge } from '../filing.ts'
import { sayPath, type Fault, type Path } from '../fault.ts'
import { nounsOn } from '../nouns.ts'
import { shapeOf, shapeOfFile } from '../shape.ts'
import { upgrade } from '../upgrade.ts'
import { checkRows } from './check-rows.ts'
import { Findings } from './findings.ts'
import { guarded, unlessBroken } from './guarded.ts'
import { FileJudge } from './judge.ts'
import { firstRecordedOf, gatherKnown, isRaw, type Known, type Raw } from './known.ts'

interface Options {
  /** The clock, where nothing of the file may lie after it. */
  now?: Instant
  /** Told how many actions have been looked at, of how many. */
  progress?: (done: number, of: number) => void
}

/**
 * Finds everything that has to be put right in a document before it can be
 * imported as a plan: its shape, what it names, its order in time, and every
 * state that the pages could not have come to. Of either format.
 */
export function checkPlanFile(document: unknown, { now, progress }: Options = {}): Fault[] {
  const findings = new Findings()
  const file = upgrade(document)
  if (!isPlanFile(file)) {
    findings.add(['format'], sayFormat(isRaw(file) ? file['format'] : undefined))
    return findings.all()
  }
  if (file['format'] !== PLAN_FILE_FORMAT) {
    findings.add(['format'], sayFormat(file['format']))
    if (file['format'] !== undefined) return findings.all()
  }

  const { format: _, ...rest } = file
  findings.shape(shapeOfFile, { ...rest, format: PLAN_FILE_FORMAT }, [])
  const known = gatherKnown(findings, file)
  const checks: Checks = { findings, known, judge: new FileJudge(findings, known), waiting: [] }
  checkThing(checks, planFiling, guarded(file['plan'], ['plan'], findings.broken), ['plan'])
  settle(checks)
  for (const noun of [peopleFiling, ...nounsOn(null)]) checkList(checks, noun, file[noun.list], progress)
  checkSpan(findings, known, file, now)
  return findings.all()
}

interface Checks {
  findings: Findings
  known: Known
  judge: Judge
  /** What nouns check of themselves, once the order of all that hangs together has been looked at. */
  waiting: (() => void)[]
}

function settle({ known, waiting }: Checks): void {
  for (const check of waiting.splice(0)) unlessBroken(check)
  known.disordered = false
}

/** One of the file's own lists: the shape of each in it, and then what each must hold. */
function checkList(checks: Checks, noun: Filing, list: unknown, progress: Options['progress']): void {
  const { findings } = checks
  if (!Array.isArray(list)) return
  const isAction = noun.name?.field === 'ref'
  const facts: unknown[] = []
  for (const [i, raw] of (list as unknown[]).entries()) {
    const at = [noun.list, i]
    findings.action = isAction ? refOf(raw) : undefined
    const thing = findings.shape(shapeOf(noun), raw, at) ? raw : guarded(raw, at, findings.broken)
    if (!isOfVersions(noun)) facts.push(thing)
    else {
      checkThing(checks, noun, thing, at)
      settle(checks)
    }
    if (isAction) progress?.(i + 1, list.length)
  }
  findings.action = undefined
  if (!isOfVersions(noun) && noun !== peopleFiling) checkFacts(checks, noun, facts, [noun.list], null, '')
  settle(checks)
}

/** A thing, and all that hangs on it. */
function checkThing(
  checks: Checks,
  noun: Filing,
  raw: unknown,
  at: Path,
  within: Raw | null = null,
  since: string = '',
): void {
  if (!isRaw(raw)) return
  const children = nounsOn(noun)
  const thing = withLists(raw, children)
  const versions = unlessBroken(() => thing['versions'])
  const first = Array.isArray(versions) ? unlessBroken(() => firstRecordedOf(thing)) : undefined
  const own = first === undefined || first === '' ? since : first
  holdRows(checks, noun, { rows: versions, at: [...at, 'versions'], thing, within }, since)
  for (const child of children)
    unlessBroken(() => {
      const list = thing[child.list]
      if (!Array.isArray(list)) return
      const path = [...at, child.list]
      if (!isOfVersions(child)) {
        checkFacts(checks, child, list, path, thing, own)
        return
      }
      for (let i = 0; i < list.length; i += 1)
        unlessBroken(() => {
          checkThing(checks, child, list[i], [...path, i], thing, own)
        })
    })
}

const checkFacts = (checks: Checks, noun: Filing, rows: unknown[], at: Path, within: Raw | null, since: string) => {
  holdRows(checks, noun, { rows, at, thing: null, within }, since)
}

function holdRows(
  { findings, known, judge, waiting }: Checks,
  noun: Filing,
  given: { rows: unknown; at: Path; thing: Raw | null; within: Raw | null },
  since: string,
): void {
  unlessBroken(() => {
    if (!Array.isArray(given.rows)) return
    checkRows(findings, known, { noun, rows: given.rows as never[], at: given.at, since })
    waiting.push(() => noun.check?.(judge, given as never))
  })
}

/** A thing with every list that may hang on it, empty where it is left out. */
function withLists(thing: Raw, children: readonly Filing[]): Raw {
  const missing = children.filter(({ list }) => !(list in thing))
  if (missing.length === 0) return thing
  return new Proxy(thing, {
    get: (inside, field, self) =>
      missing.some(({ list }) => list === field) ? [] : (Reflect.get(inside, field, self) as unknown),
  })
}

/** Finds a plan that begins after what was recorded of it, and a record that runs ahead of the clock. */
function checkSpan(findings: Findings, { first, last }: Known, file: Raw, now: Instant | undefined): void {
  const began = firstRecordedOf(file['plan'])
  if (first && began !== '' && first.recordedAt < began)
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
const isPlanFile = (raw: unknown): raw is Raw => isRaw(raw) && ('plan' in raw || 'actions' in raw || 'format' in raw)

const sayFormat = (format: unknown): string =>
  typeof format === 'string' && format.startsWith('improvement-plan/')
    ? `This version reads ${PLAN_FILE_FORMAT_1} and ${PLAN_FILE_FORMAT}. Export the plan with a version that writes one of them`
    : `This is not a plan file. A plan file begins with "format": "${PLAN_FILE_FORMAT}"`

function refOf(action: unknown): string | undefined {
  const ref = isRaw(action) ? action['ref'] : undefined
  return typeof ref === 'string' ? ref : undefined
}
