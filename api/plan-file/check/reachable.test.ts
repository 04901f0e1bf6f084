import { describe, expect, it } from 'vitest'
import type { FiledAction, PlanFile } from '../../../domain/contract/plan-file.ts'
import { day } from '../../../domain/day.ts'
import {
  ADDED,
  answered,
  asked,
  at,
  BEGAN,
  CHAIR,
  decided,
  DEPUTY,
  FORMER,
  HOLDER,
  OFFICE,
  OTHER,
  revised,
  said,
  smallPlan,
  step,
} from '../../testing/small-plan.ts'
import { checkPlanFile } from './check-plan-file.ts'

/** What is told of the action, and each fault: its place in the action, and words of its sentence. */
type Case = [what: string, action: Partial<FiledAction>, ...faults: [place: string, message: string][]]

const hold = (action: Partial<FiledAction>, faults: [string, string][], also?: (file: PlanFile) => void) => {
  const found = checkPlanFile(smallPlan(action, also))
  expect(found.map(({ path, message }) => [path.replace('actions[0].', ''), message])).toEqual(
    faults.map(([place, message]) => [place, expect.stringContaining(message)]),
  )
}
const each = (cases: Case[]) => {
  it.each(cases)('%s', (_what, action, ...faults) => {
    hold(action, faults)
  })
}

const confirmed = (on: string, rest: Parameters<typeof said>[2] = {}) =>
  said(on, 'on-track', { noChange: true, ...rest })
const claim = { progressUpdates: [said('2020-03-10', 'complete')], closureSteps: [step('2020-03-10', 'claimed')] }
const agreed = { ...claim, closureSteps: [...claim.closureSteps, decided('2020-04-15', 'agreed', 'board-2')] }
const plus = (rest: FiledAction['closureSteps'], told = agreed) => ({
  ...told,
  closureSteps: [...told.closureSteps, ...rest],
})
const withdrawn = [ADDED, revised('2020-03-20', { state: 'withdrawn' })]
const request = asked('2020-03-10', '2020-09-30')
const moved = (on: string, rest: Partial<FiledAction['versions'][number]> = {}) =>
  revised(on, { dueOn: day('2020-09-30'), ...rest })

it('a plan of which nothing is told yet', () => {
  hold({}, [])
})

describe('an update and the closure', () => {
  each([
    ['complete is a claim, in that very moment', claim],
    [
      'complete, with no claim',
      { progressUpdates: claim.progressUpdates },
      ['progressUpdates[0].deliveryStatus', 'Saying complete is a claim. Add the closure step "claimed"'],
    ],
    [
      'complete, with a claim a minute later',
      { ...claim, closureSteps: [step('2020-03-10', 'claimed', { recordedAt: at('2020-03-10', '09:01') })] },
      ['progressUpdates[0].deliveryStatus', 'Saying complete is a claim'],
      ['closureSteps[0].step', 'A claim is made by an update that says complete'],
    ],
    [
      'complete, with a claim by somebody else',
      { ...claim, closureSteps: [step('2020-03-10', 'claimed', { recordedBy: DEPUTY })] },
      ['progressUpdates[0].deliveryStatus', 'Saying complete is a claim'],
      ['closureSteps[0].step', 'A claim is made by an update that says complete'],
    ],
    [
      'a claim of another day than its update’s',
      { ...claim, closureSteps: [step('2020-03-10', 'claimed', { effectiveOn: day('2020-03-09') })] },
      ['closureSteps[0].effectiveOn', 'Write 2020-03-10, the day that the claiming update describes'],
    ],
    [
      'a claim with no update',
      { closureSteps: claim.closureSteps },
      ['closureSteps[0].step', 'A claim is made by an update that says complete'],
    ],
    [
      'a claim at a meeting',
      { ...claim, closureSteps: [step('2020-03-10', 'claimed', { meeting: 'board-1' })] },
      ['closureSteps[0].meeting', 'Write null: this was the owner’s word'],
    ],
    ['nothing changed, in the words of before', { progressUpdates: [said('2020-03-10'), confirmed('2020-04-10')] }],
    [
      'nothing changed before anything was said',
      { progressUpdates: [confirmed('2020-03-10')] },
      ['progressUpdates[0].noChange', 'Nothing has been said yet that could stay unchanged'],
    ],
    [
      'nothing changed, in other words',
      { progressUpdates: [said('2020-03-10'), confirmed('2020-04-10', { progress: 'More are made' })] },
      ['progressUpdates[1].noChange', 'This says that nothing has changed, and there are new words'],
    ],
    [
      'nothing changed, but the status',
      { progressUpdates: [said('2020-03-10'), confirmed('2020-04-10', { deliveryStatus: 'not-started' })] },
      ['progressUpdates[1].deliveryStatus', 'chooses another status than the last'],
    ],
    [
      'nothing changed three times running, with no reason the third time',
      {
        progressUpdates: [said('2020-03-10'), ...['2020-04-10', '2020-05-10', '2020-06-10'].map((on) => confirmed(on))],
      },
      ['progressUpdates[3].whyNoChange', 'Say why nothing has changed: its words have stood since 10 March 2020'],
    ],
    [
      'nothing changed three times running, with its reason',
      {
        progressUpdates: [
          said('2020-03-10'),
          ...['2020-04-10', '2020-05-10'].map((on) => confirmed(on)),
          confirmed('2020-06-10', { whyNoChange: 'The court has not met' }),
        ],
      },
    ],
    [
      'nothing changed though it is past its due date, with no reason',
      { progressUpdates: [said('2020-03-10'), confirmed('2020-07-01')] },
      ['progressUpdates[1].whyNoChange', 'Say why nothing has changed: it is off track, past its due date'],
    ],
    ['nothing changed on its due date', { progressUpdates: [said('2020-03-10'), confirmed('2020-06-30')] }],
    [
      'something changed, and why nothing has',
      { progressUpdates: [said('2020-03-10', 'on-track', { whyNoChange: 'The court has not met' })] },
      ['progressUpdates[0].whyNoChange', 'This says why nothing has changed, in an update'],
    ],
    [
      'complete again while a claim waits is another update, and no second claim',
      { ...claim, progressUpdates: [...claim.progressUpdates, said('2020-03-20', 'complete')] },
    ],
    [
      'another word while a claim waits takes it back',
      {
        progressUpdates: [...claim.progressUpdates, said('2020-03-20')],
        closureSteps: [...claim.closureSteps, step('2020-03-20', 'returned', { recordedBy: HOLDER })],
      },
    ],
    [
      'another word while a claim waits, which goes on waiting',
      { ...claim, progressUpdates: [...claim.progressUpdates, said('2020-03-20')] },
      ['progressUpdates[1].deliveryStatus', 'This takes back the claim that waits. Add the closure step "returned"'],
    ],
    [
      'an update after the action was agreed complete',
      { ...agreed, progressUpdates: [...claim.progressUpdates, said('2020-05-05')] },
      ['progressUpdates[1].recordedAt', 'This action is agreed complete'],
    ],
    [
      'an update once it was reopened',
      {
        ...plus([decided('2020-06-03', 'reopened', 'board-3')]),
        progressUpdates: [...claim.progressUpdates, said('2020-06-10')],
      },
    ],
    [
      'an update of a day before the start',
      { progressUpdates: [said('2020-03-10', 'on-track', { effectiveOn: day('2020-02-02') })] },
      ['progressUpdates[0].effectiveOn', 'This action began on 3 February 2020'],
    ],
    [
      'an update of a day before a start that was moved later since',
      {
        versions: [ADDED, revised('2020-03-20', { startsOn: day('2020-04-01') })],
        progressUpdates: [said('2020-03-10')],
      },
      ['versions[1].startsOn', 'The last update describes 10 March 2020, so work had begun'],
    ],
    [
      'an update of an action that was to start later',
      {
        versions: [{ ...ADDED, startsOn: day('2020-04-01') }],
        progressUpdates: [said('2020-03-10')],
      },
      ['progressUpdates[0].recordedAt', 'This action starts on 1 April 2020'],
      ['progressUpdates[0].effectiveOn', 'This action began on 1 April 2020'],
    ],
    [
      'an update that expects to finish before the day it describes',
      { progressUpdates: [said('2020-03-10', 'on-track', { forecastOn: day('2020-03-09') })] },
      ['progressUpdates[0].forecastOn', 'This describes 10 March 2020'],
    ],
    [
      'two updates in one millisecond: the second is the current one',
      { progressUpdates: [said('2020-03-10'), said('2020-03-10', 'at-risk')] },
    ],
  ])
})

describe('whose word it was', () => {
  each([
    ['the holder’s', { progressUpdates: [said('2020-03-10')] }],
    ['the deputy’s', { progressUpdates: [said('2020-03-10', 'on-track', { recordedBy: DEPUTY })] }],
    [
      'somebody else’s, on behalf of the post',
      { progressUpdates: [said('2020-03-10', 'on-track', { recordedBy: OFFICE, onBehalf: true })] },
    ],
    [
      'somebody else’s, as their own',
      { progressUpdates: [said('2020-03-10', 'on-track', { recordedBy: OTHER })] },
      ['progressUpdates[0].onBehalf', 'Write true: other@plan.example neither held owner nor stood in for it'],
    ],
    [
      'a former holder’s, as their own',
      { progressUpdates: [said('2020-03-10', 'on-track', { recordedBy: FORMER })] },
      ['progressUpdates[0].onBehalf', 'Write true: former@plan.example'],
    ],
    [
      'the holder’s, as if on behalf',
      { progressUpdates: [said('2020-03-10', 'on-track', { onBehalf: true })] },
      ['progressUpdates[0].onBehalf', 'Write false: holder@plan.example held owner on 2020-03-10'],
    ],
    [
      'for a post that nobody holds, on its behalf',
      {
        versions: [{ ...ADDED, ownerPost: 'vacant' }],
        progressUpdates: [said('2020-03-10', 'on-track', { recordedBy: OFFICE, onBehalf: true })],
      },
    ],
  ])
})

describe('what was decided of a claim', () => {
  each([
    ['agreed at a board that had met', agreed],
    ['agreed with no review, and embedded at a later board', plus([decided('2020-06-03', 'embedded', 'board-3')])],
    ['reviewed and agreed', plus([step('2020-03-20', 'reviewed'), decided('2020-04-15', 'agreed', 'board-2')], claim)],
    [
      'recorded days after the board, as of its day',
      plus([decided('2020-04-20', 'agreed', 'board-2', { effectiveOn: day('2020-04-15') })], claim),
    ],
    [
      'recorded days after the board, as of the day of typing',
      plus([decided('2020-04-20', 'agreed', 'board-2')], claim),
      ['closureSteps[1].effectiveOn', 'Write 2020-04-15, the day of its meeting'],
    ],
    [
      'agreed at a board still to meet',
      plus([decided('2020-04-02', 'agreed', 'board-2')], claim),
      ['closureSteps[1].meeting', 'That meeting is held on 15 April 2020'],
    ],
    [
      'agreed at a board that had met before the claim',
      plus([decided('2020-04-15', 'agreed', 'board-1', { effectiveOn: day('2020-03-04') })], claim),
      ['closureSteps[1].meeting', 'The meeting of 4 March 2020 was held before this was claimed complete'],
    ],
    [
      'agreed at a meeting that does not decide',
      plus([decided('2020-04-20', 'agreed', 'review')], claim),
      ['closureSteps[1].meeting', 'Only the improvement board decides'],
    ],
    [
      'agreed with neither meeting nor minute',
      plus([step('2020-04-15', 'agreed')], claim),
      ['closureSteps[1].meeting', 'Choose the meeting that decided it'],
      ['closureSteps[1].minuteReference', 'Enter the minute reference'],
    ],
    [
      'agreed by who claimed it',
      plus([decided('2020-04-15', 'agreed', 'board-2', { recordedBy: HOLDER })], claim),
      [
        'closureSteps[1].recordedBy',
        `${HOLDER} claimed this complete on 10 March 2020, so somebody else must decide on it`,
      ],
    ],
    [
      'agreed by the deputy',
      plus([decided('2020-04-15', 'agreed', 'board-2', { recordedBy: DEPUTY })], claim),
      [
        'closureSteps[1].recordedBy',
        `${DEPUTY} holds the post that owns this action, so somebody else must decide on it`,
      ],
    ],
    [
      'returned with no reason',
      plus([step('2020-03-20', 'returned', { note: null })], claim),
      ['closureSteps[1].note', 'Say what is missing'],
    ],
    [
      'reviewed as of a day before it was',
      plus([step('2020-03-20', 'reviewed', { effectiveOn: day('2020-03-19') })], claim),
      ['closureSteps[1].effectiveOn', 'Write 2020-03-20, the day on which it was recorded'],
    ],
    [
      'agreed of an action that had been withdrawn',
      { ...agreed, versions: withdrawn },
      ['versions[1].state', 'This action waits for the chair to sign it off'],
      ['closureSteps[1].recordedBy', 'This action was withdrawn from the plan'],
    ],
    [
      'an action withdrawn while its claim waits',
      { ...claim, versions: withdrawn },
      ['versions[1].state', 'This action waits for the chair to sign it off'],
    ],
    [
      'an action withdrawn once it was agreed complete',
      { ...agreed, versions: [ADDED, revised('2020-05-05', { state: 'withdrawn' })] },
      ['versions[1].state', 'This action is agreed complete. The chair can reopen it'],
    ],
    [
      'another success measure while its claim waits',
      { ...claim, versions: [ADDED, revised('2020-03-20', { successMeasure: 'Eight in ten' })] },
      ['versions[1].successMeasure', 'This action waits for the chair to sign it off'],
    ],
  ])
})

describe('a request for another due date', () => {
  const decision = answered(request, '2020-04-15', 'agreed')
  each([
    ['asked, and waiting', { dateChanges: [request] }],
    ['agreed, which moves the date', { versions: [ADDED, moved('2020-04-15')], dateChanges: [request, decision] }],
    ['refused, which does not', { dateChanges: [request, answered(request, '2020-04-15', 'refused')] }],
    [
      'refused, with no word on why',
      { dateChanges: [request, { ...answered(request, '2020-04-15', 'agreed'), step: 'refused' }] },
      ['dateChanges[1].boardWords', 'Say why the board refused it'],
    ],
    [
      'asked in the board’s words',
      { dateChanges: [{ ...request, boardWords: 'Hurry' }] },
      ['dateChanges[0].boardWords', 'Leave this out: nothing had been decided when this was asked'],
    ],
    [
      'agreed, and the date stays',
      { dateChanges: [request, decision] },
      ['dateChanges[1].step', 'The board moved the date, so the action has a version due on 2020-09-30'],
    ],
    [
      'agreed, and the date moves a minute later',
      {
        versions: [ADDED, moved('2020-04-15', { recordedAt: at('2020-04-15', '09:01') })],
        dateChanges: [request, decision],
      },
      ['versions[1].dueOn', 'The board has seen 30 June 2020'],
      ['dateChanges[1].step', 'The board moved the date'],
    ],
    [
      'asked from a date that did not stand',
      { dateChanges: [{ ...request, fromOn: day('2020-05-29') }] },
      ['dateChanges[0].fromOn', 'Write 2020-06-30, the due date that stood'],
    ],
    [
      'asked again while one waits',
      { dateChanges: [request, asked('2020-03-20', '2020-10-30')] },
      ['dateChanges[1].step', 'A move to 30 September 2020 is already asked for'],
    ],
    [
      'asked while a claim waits',
      { ...claim, dateChanges: [asked('2020-03-20', '2020-09-30')] },
      ['dateChanges[0].step', 'This action waits for the chair to sign it off'],
    ],
    [
      'asked after it was agreed complete',
      { ...agreed, dateChanges: [asked('2020-05-05', '2020-09-30')] },
      ['dateChanges[0].step', 'This action is agreed complete'],
    ],
    [
      'asked of an action that had been withdrawn',
      { versions: withdrawn, dateChanges: [asked('2020-03-25', '2020-09-30')] },
      ['dateChanges[0].step', 'This action was withdrawn'],
    ],
    [
      'an action withdrawn while the request waits',
      { versions: withdrawn, dateChanges: [request] },
      ['versions[1].state', 'A move to 30 September 2020 is asked for'],
    ],
    [
      'asked for a day that had passed',
      { dateChanges: [asked('2020-03-10', '2020-03-10')] },
      ['dateChanges[0].toOn', 'Enter a date after today, 10 March 2020'],
    ],
    [
      'asked with no word on the success measure',
      { dateChanges: [{ ...request, effect: null }] },
      ['dateChanges[0].effect', 'Say what the later date does'],
    ],
    [
      'asked at a meeting',
      { dateChanges: [{ ...request, meeting: 'board-1' }] },
      ['dateChanges[0].meeting', 'Write null'],
    ],
    [
      'decided with nothing asked',
      { dateChanges: [decision] },
      ['dateChanges[0].step', 'Put the request ("asked") before'],
    ],
    [
      'decided otherwise than it was asked',
      { dateChanges: [request, answered(request, '2020-04-15', 'refused', { reason: 'Other words' })] },
      ['dateChanges[1].reason', 'Say the same as the request'],
    ],
    [
      'decided at a board still to meet',
      { dateChanges: [request, answered(request, '2020-04-14', 'refused')] },
      ['dateChanges[1].meeting', 'That meeting is held on 15 April 2020'],
    ],
    [
      'decided at a board that had met before it was asked',
      { dateChanges: [request, answered(request, '2020-04-15', 'refused', { meeting: 'board-1' })] },
      ['dateChanges[1].meeting', 'The meeting of 4 March 2020 was held before this was asked for'],
    ],
    [
      'decided at a meeting that does not decide',
      { dateChanges: [request, answered(request, '2020-04-20', 'refused', { meeting: 'review' })] },
      ['dateChanges[1].meeting', 'Only the improvement board decides'],
    ],
    [
      'decided by who asked, as holder',
      { dateChanges: [request, answered(request, '2020-04-15', 'refused', { recordedBy: HOLDER })] },
      ['dateChanges[1].recordedBy', `${HOLDER} asked for this on 10 March 2020, so somebody else must decide on it`],
    ],
    [
      'agreed to a day before the action now starts',
      {
        versions: [
          ADDED,
          revised('2020-03-20', { startsOn: day('2020-10-01'), dueOn: day('2020-10-01') }),
          moved('2020-04-15', { startsOn: day('2020-09-01') }),
        ],
        dateChanges: [request, decision],
      },
      ['versions[1].dueOn', 'A move to 30 September 2020 is asked for'],
      ['dateChanges[1].toOn', 'This action now starts on 1 October 2020'],
    ],
  ])
})

describe('a new version', () => {
  each([
    ['reworded', { versions: [ADDED, revised('2020-03-20', { title: 'Visits, all in time' })] }],
    ['due earlier, without the board', { versions: [ADDED, revised('2020-03-20', { dueOn: day('2020-05-29') })] }],
    [
      'due later, before a board had seen the date',
      { versions: [ADDED, revised('2020-02-19', { dueOn: day('2020-09-30') })] },
    ],
    [
      'due later, once a board had seen the date',
      { versions: [ADDED, revised('2020-02-20', { dueOn: day('2020-09-30') })] },
      ['versions[1].dueOn', 'The board has seen 30 June 2020, so only the board can make this later'],
    ],
    [
      'with another owner while a claim waits',
      { ...claim, versions: [ADDED, revised('2020-03-20', { ownerPost: 'vacant' })] },
      ['versions[1].ownerPost', 'This action waits for the chair to sign it off'],
    ],
    [
      'that says nothing new',
      { versions: [ADDED, revised('2020-03-20', {})] },
      ['versions[1]', 'Nothing is different from the version before'],
    ],
    [
      'of an action that had been withdrawn',
      { versions: [...withdrawn, revised('2020-03-25', { title: 'Back again' })] },
      ['versions[2].recordedAt', 'This action was withdrawn from the plan'],
    ],
    [
      'withdrawn from the first',
      { versions: [{ ...ADDED, state: 'withdrawn' }] },
      ['versions[0].state', 'Write active'],
    ],
    [
      'with more words for its reason than a form takes',
      { versions: [ADDED, revised('2020-03-20', { title: 'Other', reason: 'x'.repeat(4001) })] },
      ['versions[1].reason', 'Use 4,000 characters or fewer'],
    ],
  ])
})

describe('a milestone', () => {
  const planned = { ...BEGAN, title: 'Half are in time', dueOn: day('2020-04-30'), doneOn: null }
  const done = (on: string, doneOn = on) => ({ ...planned, recordedAt: at(on), doneOn: day(doneOn) })
  const SPRING = {
    dueOn: day('2020-05-31'),
    dueKind: 'season' as const,
    dueFrom: day('2020-03-01'),
    dueWords: 'Spring 2020',
  }
  const milestones = (...versions: FiledAction['milestones'][number]['versions']) => ({ milestones: [{ versions }] })
  each([
    ['reached', milestones(planned, done('2020-03-10'))],
    ['due in a season', milestones({ ...planned, ...SPRING })],
    ['due when nobody knows yet', milestones({ ...planned, dueOn: null, dueKind: 'ongoing', dueWords: 'TBC' })],
    [
      'moved to other words for the same days',
      milestones(
        { ...planned, ...SPRING },
        { ...planned, ...SPRING, recordedAt: at('2020-03-10'), dueWords: 'By June' },
      ),
    ],
    [
      'due in a period of no first day',
      milestones({ ...planned, ...SPRING, dueFrom: undefined }),
      ['milestones[0].versions[0].dueFrom', 'Write the first day of the period'],
    ],
    [
      'due on no day, and in no words either',
      milestones({ ...planned, dueOn: null }),
      ['milestones[0].versions[0].dueOn', 'Write the last day on which it is due'],
    ],
    [
      'reached before it was so',
      milestones(planned, done('2020-03-10', '2020-03-11')),
      ['milestones[0].versions[1].doneOn', 'Write a day no later than the one it was recorded on, 2020-03-10'],
    ],
    [
      'reached before the action began',
      milestones(planned, done('2020-03-10', '2020-02-02')),
      ['milestones[0].versions[1].doneOn', 'This action starts on 3 February 2020'],
    ],
    [
      'reworded after a start that was moved past it',
      {
        versions: [ADDED, revised('2020-03-20', { startsOn: day('2020-04-01') })],
        ...milestones(planned, done('2020-03-10'), { ...done('2020-03-25', '2020-03-10'), title: 'Half of them' }),
      },
      ['versions[1].startsOn', 'A milestone was reached on 10 March 2020, so work had begun'],
    ],
    [
      'that says nothing new',
      milestones(planned, { ...planned, recordedAt: at('2020-03-10') }),
      ['milestones[0].versions[1]', 'Nothing is different from the version before'],
    ],
    [
      'reached after the action was withdrawn',
      { versions: withdrawn, ...milestones(planned, done('2020-03-25')) },
      ['milestones[0].versions[1].recordedAt', 'This action was withdrawn'],
    ],
    [
      'reached after the action was agreed complete',
      { ...agreed, ...milestones(planned, done('2020-05-05')) },
      ['milestones[0].versions[1].recordedAt', 'This action is agreed complete'],
    ],
    [
      'recorded before its action',
      milestones({ ...planned, recordedAt: at('2020-01-05') }),
      ['milestones[0].versions[0].recordedAt', 'Record this no earlier than what it hangs on'],
      ['plan.versions[0].recordedAt', 'Record the plan no later than what hangs on it'],
    ],
    [
      'too many of them',
      { milestones: Array.from({ length: 41 }, () => ({ versions: [planned] })) },
      ['milestones', 'Write 40 or fewer'],
    ],
  ])
})

describe('a meeting that is changed once something was decided at it', () => {
  const request = asked('2020-03-10', '2020-09-30')
  const closed = plus([decided('2020-04-20', 'agreed', 'board-2', { effectiveOn: day('2020-04-15') })], claim)
  const refused = { dateChanges: [request, answered(request, '2020-04-20', 'refused')] }
  const helped = {
    progressUpdates: [said('2020-03-10', 'on-track', { helpNeeded: 'Cover' })],
    helpAnswers: [
      {
        ...{ recordedAt: at('2020-04-20'), recordedBy: OFFICE, words: 'Agreed', post: null, who: null, by: null },
        ...{ meeting: 'board-2', minuteReference: 'IB 2' },
      },
    ],
  }
  const changed = (recordedAt: string, rest: object) => (file: PlanFile) => {
    const board = file.meetings[1]
    const [first] = board?.versions ?? []
    if (board && first) board.versions.push({ ...first, recordedAt: at(recordedAt), ...rest })
  }
  const CHANGED = 'On 27 April 2020 this meeting was changed to one that cannot have decided this. '

  it.each<[what: string, also: (file: PlanFile) => void, says: string | null]>([
    ['in its title', changed('2020-04-27', { title: 'Board' }), null],
    ['to the day of the decision', changed('2020-04-27', { heldOn: '2020-04-20' }), null],
    [
      'to the day after it',
      changed('2020-04-27', { heldOn: '2020-04-21' }),
      `${CHANGED}That meeting is held on 21 April 2020`,
    ],
    [
      'to a day before the matter was put forward',
      changed('2020-04-27', { heldOn: '2020-03-09', dataCutOffOn: '2020-03-09' }),
      `${CHANGED}The meeting of 9 March 2020 was held before this was`,
    ],
    [
      'to a kind that does not decide',
      changed('2020-04-27', { kind: 'quarterly-review' }),
      `${CHANGED}Only the improvement board decides`,
    ],
  ])('%s', (_what, also, says) => {
    hold(closed, says === null ? [] : [['closureSteps[1].meeting', says]], also)
    hold(refused, says === null ? [] : [['dateChanges[1].meeting', says]], also)
    hold(helped, says === null ? [] : [['helpAnswers[0].meeting', says]], also)
  })
})

describe('what stands around the actions', () => {
  const visit = (rest: object) => (file: PlanFile) =>
    file.visits.push({
      key: 'visit',
      versions: [
        {
          ...BEGAN,
          kind: 'monitoring',
          title: 'Visit',
          startsOn: day('2020-02-03'),
          endsOn: day('2020-02-04'),
          recordedAt: at('2020-03-02'),
          focus: null,
          letterOn: null,
          letterUrl: null,
          letterPublished: false,
          ...rest,
        },
      ],
    })

  const papers = (papersDueOn: string) => (file: PlanFile) => {
    Object.assign(file.meetings[1]?.versions[0] ?? {}, { papersDueOn })
  }

  it.each<[string, (file: PlanFile) => void, ...[string, string][]]>([
    ['a visit and its letter', visit({ letterOn: '2020-02-28' })],
    [
      'a letter before its visit ended',
      visit({ letterOn: '2020-02-03' }),
      ['visits[0].versions[0].letterOn', 'Write a day that is not before the visit ended, 2020-02-04'],
    ],
    [
      'a letter of a day after it was recorded',
      visit({ letterOn: '2020-03-03' }),
      ['visits[0].versions[0].letterOn', 'Write a day no later than the one it was recorded on, 2020-03-02'],
    ],
    ['a letter of the day it was recorded, published', visit({ letterOn: '2020-03-02', letterPublished: true })],
    [
      'a published letter of no day',
      visit({ letterPublished: true }),
      ['visits[0].versions[0].letterOn', 'Write the day of the letter'],
    ],
    ['papers due 60 days before the cut-off', papers('2020-02-01')],
    [
      'papers due 61 days before the cut-off',
      papers('2020-01-31'),
      ['meetings[1].versions[0].papersDueOn', 'Write a day no more than 60 days before the data cut-off, 2020-04-01'],
    ],
    [
      'papers due after the meeting',
      papers('2020-04-16'),
      ['meetings[1].versions[0].papersDueOn', 'Write a day no later than the meeting, 2020-04-15'],
    ],
    [
      'a report published before the inspection ended',
      (file) =>
        Object.assign(file.plan.versions[0] ?? {}, { inspectedTo: '2019-07-26', reportPublishedOn: '2019-07-25' }),
      ['plan.versions[0].reportPublishedOn', 'Write a day that is not before the inspection ended, 2019-07-26'],
    ],
  ])('%s', (_what, also, ...faults) => {
    hold({}, faults, (file) => void also(file))
  })
})

describe('an answer to help', () => {
  const asking = said('2020-03-10', 'on-track', { helpNeeded: 'Cover' })
  const answer = (on: string, rest: Partial<FiledAction['helpAnswers'][number]> = {}) => ({
    recordedAt: at(on),
    recordedBy: OFFICE,
    words: 'Agreed',
    post: null,
    who: null,
    by: null,
    meeting: 'board-2',
    minuteReference: 'IB 2',
    ...rest,
  })
  const between = { recordedBy: CHAIR, meeting: null, minuteReference: null }
  const told = (...helpAnswers: FiledAction['helpAnswers']) => ({ progressUpdates: [asking], helpAnswers })
  each([
    ['at a board held since it was asked', told(answer('2020-04-15', { post: 'owner', by: day('2020-05-01') }))],
    ['between meetings', told(answer('2020-03-11', { ...between, who: 'The leader' }))],
    [
      'of what nobody asked',
      { helpAnswers: [answer('2020-04-15')] },
      ['helpAnswers[0].recordedAt', 'No help is asked for'],
    ],
    ['before it was asked', told(answer('2020-03-09', between)), ['helpAnswers[0].recordedAt', 'No help is asked for']],
    [
      'twice',
      told(answer('2020-04-15'), answer('2020-04-16')),
      ['helpAnswers[1].recordedAt', 'No help is asked for that the board has not answered'],
    ],
    [
      'again on the day by which it was to be done',
      told(answer('2020-04-15', { by: day('2020-04-20') }), answer('2020-04-20')),
      ['helpAnswers[1].recordedAt', 'No help is asked for that the board has not answered'],
    ],
    [
      'again, the day by which it was to be done having passed',
      told(answer('2020-04-15', { by: day('2020-04-20') }), answer('2020-04-21')),
    ],
    [
      'at a board held before it was asked',
      told(answer('2020-04-15', { meeting: 'board-1' })),
      ['helpAnswers[0].meeting', 'The meeting of 4 March 2020 was held before this was asked for'],
    ],
    [
      'at a board still to be held',
      told(answer('2020-04-14')),
      ['helpAnswers[0].meeting', 'That meeting is held on 15 April 2020'],
    ],
    [
      'at a meeting that does not decide',
      told(answer('2020-04-21', { meeting: 'review' })),
      ['helpAnswers[0].meeting', 'Only the improvement board decides'],
    ],
    [
      'at a meeting without its minute',
      told(answer('2020-04-15', { minuteReference: null })),
      ['helpAnswers[0].minuteReference', 'Enter the minute reference'],
    ],
    [
      'to be done before the board that answered',
      told(answer('2020-04-15', { by: day('2020-04-14') })),
      ['helpAnswers[0].by', 'This was answered on 15 April 2020'],
    ],
    [
      'to be done by a post, and by somebody else',
      told(answer('2020-04-15', { post: 'owner', who: 'The leader' })),
      ['helpAnswers[0].who', 'Write null: the post says already'],
    ],
    [
      'by who asked for it',
      told(answer('2020-04-15', { recordedBy: HOLDER })),
      ['helpAnswers[0].recordedBy', 'so somebody else must decide on it'],
    ],
    [
      'of an action that had been withdrawn',
      { ...told(answer('2020-04-15')), versions: withdrawn },
      ['helpAnswers[0].recordedBy', 'This action was withdrawn'],
    ],
  ])
})
