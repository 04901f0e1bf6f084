import type { FiledAction } from '../../../domain/contract/plan-file.ts'
import { mayFollow } from '../../../domain/closure-order.ts'
import { CLOSURE_STEPS, type ClosureStep } from '../../../domain/delivery-status.ts'
import type { Path } from '../fault.ts'
import { rows, type Findings } from './findings.ts'
import { checkNumbers, inOrder, versionsIn, versionsOfEach } from './head-rules.ts'
import { checkDayKnown, checkHistory, type Known } from './history.ts'
import { checkName } from './names.ts'

/** Holds one action, and all that hangs on it, to the rules of the record. */
export function checkAction(findings: Findings, known: Known, action: Partial<FiledAction>, at: Path): void {
  checkVersions(findings, known, action, at)
  for (const [version, place] of versionsOfEach(findings, known, action.milestones, [...at, 'milestones']))
    checkDayKnown(findings, version, ['doneOn', version.doneOn], place)
  checkUpdates(findings, known, action.progressUpdates, [...at, 'progressUpdates'])
  checkClosure(findings, known, action.closureSteps, [...at, 'closureSteps'])
  checkDateChanges(findings, known, action.dateChanges, [...at, 'dateChanges'])
}

function checkVersions(findings: Findings, known: Known, action: Partial<FiledAction>, path: Path): void {
  const { names } = known
  const { ref, versions = [] } = action
  const area = findings.fine(path, 'ref') ? Number(ref?.split('.')[0]) : null

  for (const [version, at] of versionsIn(findings, known, { versions }, path)) {
    const { recordedAt } = version
    for (const post of ['ownerPost', 'sponsorPost'] as const)
      if (findings.fine(at, post))
        checkName(findings, names, { list: 'posts', name: version[post], at: [...at, post], recordedAt })
    if (findings.fine(at, 'area')) {
      checkName(findings, names, { list: 'areas', name: version.area, at: [...at, 'area'], recordedAt })
      if (area !== null && version.area !== area)
        findings.add([...at, 'area'], `Write ${area}, as the ref says, or give the action another ref`)
    }
    checkNumbers(findings, known, 'recommendations', version, [...at, 'recommendations'])
    inOrder(findings, version, at, {
      from: 'startsOn',
      to: 'dueOn',
      say: 'Write a due date that is not before the start',
    })
    if (version !== versions[0] && findings.fine(at, 'reason') && version.reason === null)
      findings.add([...at, 'reason'], 'Say why this version replaced the one before')
  }
}

function checkUpdates(
  findings: Findings,
  known: Known,
  updates: FiledAction['progressUpdates'] | undefined,
  path: Path,
): void {
  checkHistory(findings, known, updates, path)
  for (const [update, at] of rows(updates, path)) {
    checkDayKnown(findings, update, ['effectiveOn', update.effectiveOn], at)
    const owesWay = update.deliveryStatus === 'at-risk' || update.deliveryStatus === 'off-track'
    if (owesWay && update.wayBackToGreen === null)
      findings.add(
        [...at, 'wayBackToGreen'],
        `Say what will bring it back on track, and by when: this update is ${update.deliveryStatus}`,
      )
  }
}

function checkClosure(
  findings: Findings,
  known: Known,
  steps: FiledAction['closureSteps'] | undefined,
  path: Path,
): void {
  checkHistory(findings, known, steps, path)
  let last: ClosureStep | null = null
  for (const [row, at] of rows(steps, path)) {
    checkDayKnown(findings, row, ['effectiveOn', row.effectiveOn], at)
    checkMeeting(findings, known, row, at)
    if (!findings.fine(at, 'step')) continue
    const { step } = row
    if (!mayFollow(step, last)) findings.add([...at, 'step'], sayTurn(step, last))
    last = step
    if (step !== 'agreed' && step !== 'embedded' && step !== 'reopened') continue
    if (row.meeting === null) findings.add([...at, 'meeting'], `Name the meeting that decided it: it is ${step}`)
    if (row.minuteReference === null)
      findings.add([...at, 'minuteReference'], `Give the minute that says it is ${step}`)
  }
}

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** @example sayTurn('agreed', null) // => 'Put the steps in turn: agreed cannot come first, only claimed can' */
function sayTurn(step: ClosureStep, last: ClosureStep | null): string {
  const may = OR.format(CLOSURE_STEPS.filter((one) => mayFollow(one, last)))
  return `Put the steps in turn: ${step} cannot come ${last === null ? 'first' : `after ${last}`}, only ${may} can`
}

function checkDateChanges(
  findings: Findings,
  known: Known,
  changes: FiledAction['dateChanges'] | undefined,
  path: Path,
): void {
  checkHistory(findings, known, changes, path)
  let last: string | null = null
  for (const [change, at] of rows(changes, path)) {
    checkMeeting(findings, known, change, at)
    if (findings.fine(at, 'fromOn', 'toOn') && change.fromOn === change.toOn)
      findings.add([...at, 'toOn'], 'Write another day than the one it moves from')
    if (!findings.fine(at, 'step')) continue
    if (change.step !== 'asked' && last !== 'asked')
      findings.add([...at, 'step'], `Put the request ("asked") before what was decided of it ("${change.step}")`)
    last = change.step
  }
}

const checkMeeting = (
  findings: Findings,
  { names }: Known,
  { meeting, recordedAt }: { meeting: string | null; recordedAt: string },
  at: Path,
): void => {
  if (findings.fine(at, 'meeting'))
    checkName(findings, names, { list: 'meetings', name: meeting, at: [...at, 'meeting'], recordedAt })
}
