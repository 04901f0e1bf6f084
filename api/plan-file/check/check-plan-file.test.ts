import { ownCopy } from '../../testing/plan-files.ts'
import { describe, expect, it } from 'vitest'
import type { FiledAction, PlanFile } from '../../../domain/contract/plan-file.ts'
import { day, instant } from '../../../domain/day.ts'
import { medway2019 } from '../../../seed/medway-2019/plan-file.ts'
import { syntheticPlan } from '../../../seed/synthetic.ts'
import { checkPlanFile } from './check-plan-file.ts'

const ref = (wanted: string) => medway2019.actions.findIndex((action) => action.ref === wanted)
/** Claimed, reviewed, agreed and reopened; its date moved. */
const [LADDER, at] = [ref('4.6'), `actions[${ref('4.6')}]`]

type Spoil = (file: PlanFile, action: FiledAction) => void

const faultsOf = (spoil: Spoil) => {
  const file = ownCopy()
  const action = file.actions[LADDER]
  if (!action) throw new Error('The seed has lost its action')
  spoil(file, action)
  return checkPlanFile(file)
}

/** Sets what a path leads to, as somebody who edits the file would. */
const set =
  (path: string, value: unknown): Spoil =>
  (file) => {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
    const last = steps.pop() ?? ''
    const holder = steps.reduce<Record<string, unknown>>(
      (inside, step) => inside[step] as Record<string, unknown>,
      file as unknown as Record<string, unknown>,
    )
    if (value === undefined) Reflect.deleteProperty(holder, last)
    else holder[last] = value
  }

it('finds nothing wrong with the demonstration, nor with a made-up plan', () => {
  expect(checkPlanFile(medway2019)).toEqual([])
  expect(checkPlanFile(syntheticPlan({ slug: 'made-up', actions: 60, updatesPerAction: 14 }))).toEqual([])
})

describe('what has the wrong shape', () => {
  it.each<[what: string, path: string, value: unknown, message: string]>([
    ['something missing', 'plan.versions[0].title', undefined, 'This is missing. Write words between quotation marks'],
    ['a list that is none', 'visits', {}, 'Write a list between square brackets'],
    ['a plan that is missing', 'plan', undefined, 'This is missing. Write an object between braces'],
    ['actions that are no list', 'actions', {}, 'Write a list between square brackets'],
    ['an object that is none', 'areas[0]', 'one', 'Write an object between braces'],
    ['a number in words', 'areas[0].number', '1', 'Write a whole number'],
    ['a number with a fraction', 'areas[0].number', 1.5, 'Write a whole number'],
    ['a number too large', 'plan.versions[0].staleAfterDays', 367, 'Write a number up to 366'],
    ['a number too small', 'plan.versions[0].staleAfterDays', 0, 'Write a number from 1'],
    ['a yes or no in words', `${at}.progressUpdates[0].noChange`, 'no', 'Write true or false'],
    ['no versions', 'posts[0].versions', [], 'Give at least one version'],
    [
      'a field that is not known',
      'meetings[0].place',
      'Gun Wharf',
      'Take this out: a plan file has no such thing here',
    ],
    ['an empty text', `${at}.versions[0].title`, '', 'Write words, with no spaces around them'],
    ['spaces around a text', `${at}.versions[0].title`, ' On time', 'Write words, with no spaces around them'],
    ['a text too long', `${at}.versions[0].successMeasure`, 'x'.repeat(4001), 'Use 4,000 characters or fewer'],
    ['a title too long', `${at}.versions[0].title`, 'x'.repeat(501), 'Use 500 characters or fewer'],
    [
      'a control character',
      `${at}.versions[0].title`,
      'On\u0000time',
      'Take out the control characters: they cannot be seen or printed. Lines end with \\n alone',
    ],
    [
      'half a character',
      `${at}.versions[0].title`,
      'On \ud83d time',
      'Take out the control characters: they cannot be seen or printed. Lines end with \\n alone',
    ],
    ['a day that never was', `${at}.versions[0].dueOn`, '2021-02-29', 'Write a day of the calendar, like 2019-11-28'],
    [
      'a moment without a zone',
      'sources[0].versions[0].recordedAt',
      '2019-09-30T09:00:00',
      'Write a moment in UTC to the millisecond, like 2020-10-14T09:30:00.000Z',
    ],
    ['no email address', 'people[8].email', 'bailey', 'Write an email address, like name@council.example'],
    [
      'a key in capitals',
      'visits[0].key',
      'Visit 1',
      'Use small letters, figures and single hyphens, like head-of-service',
    ],
    ['a ref of dots', `${at}.ref`, '..', 'Use a letter or a number, like 2.3 or R1a'],
    ['a ref that is a page', `${at}.ref`, 'new', 'Choose another ref: “new” is the address of a page'],
    ['a ref too long', `${at}.ref`, 'x'.repeat(21), 'Use 20 characters or fewer'],
    ['a ref with spaces', `${at}.ref`, 'SR  01', 'Write it without spaces around it, and with one at a time inside'],
    ['a slug that is a page', 'plan.slug', 'sign-in', 'Choose another slug: that is the address of a page'],
    ['a slug of a page of people', 'plan.slug', 'people', 'Choose another slug: that is the address of a page'],
    [
      'an address that runs',
      'sources[0].versions[0].url',
      'javascript:alert(1)',
      'Write a web address, like https://reports.ofsted.gov.uk/',
    ],
    [
      'a status nobody knows',
      `${at}.progressUpdates[0].deliveryStatus`,
      'green',
      'Choose one of not-started, on-track, at-risk, off-track, complete',
    ],
    [
      'numbers out of order',
      'recommendations[0].versions[0].areas',
      [4, 3],
      'Write the numbers in ascending order, each once, like [1, 5]',
    ],
    [
      'a number twice',
      `${at}.versions[0].recommendations`,
      [1, 1, 5],
      'Write the numbers in ascending order, each once, like [1, 5]',
    ],
  ])('%s', (_what, path, value, message) => {
    expect(faultsOf(set(path, value))).toContainEqual(expect.objectContaining({ path, message }))
  })

  it('an email address in capitals, wherever it stands', () => {
    const faults = faultsOf((file) => file.people.push({ email: 'New@plan.example', name: 'New' }))
    expect(faults).toEqual([{ path: 'people[14].email', message: 'Write the email address in small letters' }])
  })

  it.each([
    ['a list', []],
    ['words', 'plan'],
    ['nothing', null],
    ['another document', { name: 'improvement-plan', version: '0.1.0' }],
  ])('%s is no plan file, and that is all that is said', (_what, raw) => {
    expect(checkPlanFile(raw)).toEqual([
      { path: 'format', message: 'This is not a plan file. A plan file begins with "format": "improvement-plan/2"' },
    ])
  })

  it.each(['improvement-plan/3', 'improvement-plan/0'])('%s, a format of another day', (format) => {
    expect(faultsOf(set('format', format))).toEqual([
      {
        path: 'format',
        message:
          'This version reads improvement-plan/1 and improvement-plan/2. Export the plan with a version that writes one of them',
      },
    ])
  })

  it('a format that is not said', () => {
    expect(faultsOf(set('format', undefined))).toEqual([
      { path: 'format', message: 'This is not a plan file. A plan file begins with "format": "improvement-plan/2"' },
    ])
  })
})

describe('what is named twice', () => {
  it.each<
    [list: 'people' | 'posts' | 'sources' | 'areas' | 'recommendations' | 'meetings' | 'visits', message: string]
  >([
    ['people', 'Another person has this email. Give each its own'],
    ['posts', 'Another post has this key. Give each its own'],
    ['sources', 'Another source has this key. Give each its own'],
    ['areas', 'Another priority area has this number. Give each its own'],
    ['recommendations', 'Another recommendation has this number. Give each its own'],
    ['meetings', 'Another meeting has this key. Give each its own'],
    ['visits', 'Another visit has this key. Give each its own'],
  ])('in %s', (list, message) => {
    const count = medway2019[list].length
    const field = list === 'people' ? 'email' : list === 'areas' || list === 'recommendations' ? 'number' : 'key'
    const faults = faultsOf((file) => void (file[list] as unknown[]).push(file[list][0]))
    expect(faults).toEqual([{ path: `${list}[${count}].${field}`, message }])
  })

  it.each([
    ['SR 01', 'sr01'],
    ['sr(01)', 'SR-01'],
    ['４.0 6', '4.06'],
  ])('in actions, one ref in two ways: %s and %s', (ref, other) => {
    const faults = faultsOf((file, action) => {
      action.ref = ref
      file.actions.unshift({ ...action, ref: other })
    })
    expect(faults).toEqual([
      {
        path: 'actions[27].ref',
        message: `Another action has this ref, written ${other}. Give each its own`,
        action: ref,
      },
    ])
  })

  it.each(['R1a', '3.1.3', 'SR (25/26) 01', '4.06'])('and is content with a ref of the plan’s own: %s', (ref) => {
    expect(faultsOf((_file, action) => void (action.ref = ref))).toEqual([])
  })

  it('in actions', () => {
    expect(faultsOf((file, action) => file.actions.push(action))).toEqual([
      { path: 'actions[37].ref', message: 'Another action has this ref. Give each its own', action: '4.6' },
    ])
  })
})

describe('what leads nowhere', () => {
  it.each<[path: string, name: string | number | number[], message: string]>([
    [
      'areas[0].versions[0].sponsorPost',
      'mayor',
      'There is no post mayor in "posts". Add it there, or name one that is there',
    ],
    [
      'recommendations[0].versions[0].source',
      'hearsay',
      'There is no source hearsay in "sources". Add it there, or name one that is there',
    ],
    [
      'posts[4].holders[0].versions[0].email',
      'x@plan.example',
      'There is no person x@plan.example in "people". Add it there, or name one that is there',
    ],
    [
      'visits[0].versions[0].recordedBy',
      'x@plan.example',
      'There is no person x@plan.example in "people". Add it there, or name one that is there',
    ],
    [
      `${at}.versions[0].ownerPost`,
      'mayor',
      'There is no post mayor in "posts". Add it there, or name one that is there',
    ],
    [
      `${at}.versions[0].sponsorPost`,
      'mayor',
      'There is no post mayor in "posts". Add it there, or name one that is there',
    ],
    [
      `${at}.milestones[0].versions[0].recordedBy`,
      'x@plan.example',
      'There is no person x@plan.example in "people". Add it there, or name one that is there',
    ],
    [
      `${at}.progressUpdates[0].recordedBy`,
      'x@plan.example',
      'There is no person x@plan.example in "people". Add it there, or name one that is there',
    ],
    [
      `${at}.closureSteps[2].meeting`,
      'tea',
      'There is no meeting tea in "meetings". Add it there, or name one that is there',
    ],
    [
      `${at}.dateChanges[1].meeting`,
      'tea',
      'There is no meeting tea in "meetings". Add it there, or name one that is there',
    ],
  ])('%s', (path, name, message) => {
    expect(faultsOf(set(path, name))).toEqual([expect.objectContaining({ path, message })])
  })

  it('numbers in a list, one by one', () => {
    expect(faultsOf(set(`${at}.versions[0].recommendations`, [1, 11, 12]))).toEqual([
      expect.objectContaining({ path: `${at}.versions[0].recommendations[1]` }),
      expect.objectContaining({ path: `${at}.versions[0].recommendations[2]` }),
    ])
    expect(faultsOf(set('recommendations[9].versions[0].areas', [3, 6]))).toEqual([
      expect.objectContaining({
        path: 'recommendations[9].versions[0].areas[1]',
        message: 'There is no priority area 6 in "areas". Add it there, or name one that is there',
      }),
    ])
  })

  it('a list that is none does not make every name in it a fault', () => {
    expect(faultsOf(set('posts', {}))).toHaveLength(1)
  })

  it('a list that is left out is empty, so that a name in it leads nowhere', () => {
    expect(faultsOf(set('visits', undefined))).toEqual([])
    expect(faultsOf(set('sources', undefined))).toHaveLength(medway2019.recommendations.length)
  })
})

describe('what is out of its time', () => {
  it.each<[what: string, path: string, value: unknown, message: string]>([
    [
      'an inspection that ends before it began',
      'plan.versions[0].inspectedTo',
      '2019-07-14',
      'Write a day that is not before the first, 2019-07-15',
    ],
    ['a plan that is closed on no day', 'plan.versions[1].state', 'closed', 'Write the day the plan was closed'],
    [
      'an active plan with a day of closing',
      'plan.versions[1].closedOn',
      '2020-07-01',
      'Write null, or close the plan: it is active',
    ],
    [
      'a post left before it was taken',
      'posts[6].holders[0].versions[1].toOn',
      '2019-08-31',
      'Write a day that is not before the first in the post, 2019-09-01',
    ],
    [
      'a cut-off after the meeting',
      'meetings[0].versions[0].dataCutOffOn',
      '2019-10-17',
      'Write a day no later than the meeting, 2019-10-16',
    ],
    [
      'papers after the meeting',
      'meetings[0].versions[0].papersDueOn',
      '2019-10-17',
      'Write a day no later than the meeting, 2019-10-16',
    ],
    [
      'a visit that ends before it began',
      'visits[0].versions[0].endsOn',
      '2019-07-14',
      'Write a day that is not before the visit began, 2019-07-15',
    ],
    [
      'a later version without its reason',
      `${at}.versions[1].reason`,
      null,
      'Say why this version replaced the one before',
    ],
    [
      'a milestone done on a later day',
      `${at}.milestones[0].versions[1].doneOn`,
      '2019-12-20',
      'Write a day no later than the one it was recorded on, 2019-12-19',
    ],
    [
      'an update of a later day',
      `${at}.progressUpdates[0].effectiveOn`,
      '2019-12-07',
      'Write a day no later than the one it was recorded on, 2019-12-06',
    ],
    [
      'a step of a later day',
      `${at}.closureSteps[0].effectiveOn`,
      '2020-06-06',
      'Write a day no later than the one it was recorded on, 2020-06-05',
    ],
  ])('%s', (_what, path, value, message) => {
    const said = path.replace('.state', '.closedOn')
    expect(faultsOf(set(path, value))).toEqual([expect.objectContaining({ path: said, message })])
  })

  it('an action due before it starts, so that its request moved it from another day', () => {
    expect(faultsOf(set(`${at}.versions[0].dueOn`, '2019-11-03'))).toEqual([
      {
        path: `${at}.versions[0].dueOn`,
        message: 'Write a due date that is not before the start, 2019-11-04',
        action: '4.6',
      },
      {
        path: `${at}.dateChanges[0].fromOn`,
        message: 'Write 2019-11-03, the due date that stood when this was asked',
        action: '4.6',
      },
    ])
  })

  it('a date moved to itself, which is not what was decided of it', () => {
    expect(faultsOf(set(`${at}.dateChanges[0].toOn`, '2020-06-30'))).toEqual([
      {
        path: `${at}.dateChanges[0].toOn`,
        message: 'That is the date it has. Enter another',
        action: '4.6',
        unreachable: true,
      },
      {
        path: `${at}.dateChanges[1].toOn`,
        message: 'Say the same as the request that was decided',
        action: '4.6',
      },
    ])
  })

  it.each([
    'plan.versions',
    'posts[6].holders[0].versions',
    `${at}.versions`,
    `${at}.milestones[0].versions`,
    `${at}.progressUpdates`,
    `${at}.closureSteps`,
    `${at}.dateChanges`,
  ])('%s out of the order they were recorded', (list) => {
    const path = `${list}[1].recordedAt`
    expect(faultsOf(set(path, '2019-09-29T08:00:00.000Z'))).toContainEqual(
      expect.objectContaining({
        path,
        message: expect.stringMatching(/^Put these in the order they were recorded: .* before it, 20/),
      }),
    )
  })

  it('two recorded at one moment are in order', () => {
    const moment = medway2019.actions[LADDER]?.progressUpdates[0]?.recordedAt
    const faults = faultsOf(set(`${at}.progressUpdates[1].recordedAt`, moment))
    expect(faults.map(({ path }) => path)).toEqual([`${at}.progressUpdates[1].effectiveOn`])
  })

  it.each([
    ['the day in London, an hour ahead in summer', '2020-07-01T23:30:00.000Z', '2020-07-02', 0],
    ['the day after it', '2020-07-01T23:30:00.000Z', '2020-07-03', 1],
    ['the day in London in winter', '2020-01-01T23:30:00.000Z', '2020-01-01', 0],
    ['the day after that', '2020-01-01T23:30:00.000Z', '2020-01-02', 1],
  ])('an update may be of %s', (_what, recordedAt, effectiveOn, count) => {
    const faults = faultsOf((_file, action) => {
      const { progressUpdates } = action
      const [update] = progressUpdates.splice(0)
      action.versions.splice(1)
      action.closureSteps = action.dateChanges = []
      if (update) progressUpdates.push({ ...update, recordedAt: instant(recordedAt), effectiveOn: day(effectiveOn) })
    })
    expect(faults).toHaveLength(count)
  })

  it('a plan recorded after what hangs on it, said once', () => {
    const faults = faultsOf((file) => {
      for (const version of file.plan.versions) version.recordedAt = instant('2020-07-20T08:00:00.000Z')
    })
    expect(faults).toEqual([
      {
        path: 'plan.versions[0].recordedAt',
        message:
          'Record the plan no later than what hangs on it: posts[0].versions[0] was recorded at 2019-09-30T08:00:00.000Z',
      },
    ])
  })

  it('what is named before it is recorded', () => {
    const late = instant('2020-09-01T08:00:00.000Z')
    const faults = faultsOf(({ meetings, areas }) => {
      for (const meeting of meetings)
        if (meeting.key === 'board-2020-06-24') for (const v of meeting.versions) v.recordedAt = late
      for (const version of areas[3]?.versions ?? []) version.recordedAt = late
    })
    expect(faults).toContainEqual({
      path: `${at}.closureSteps[2].meeting`,
      message: expect.stringMatching(
        /^The meeting board-2020-06-24 was recorded only at 2020-09-01T08:00:00.000Z. Record it no later than what names it, 2020-06-24/,
      ) as string,
      action: '4.6',
    })
    expect(faults).toContainEqual(expect.objectContaining({ path: `${at}.versions[0].area`, action: '4.6' }))
  })

  it('a record that runs ahead of the clock, where there is one', () => {
    const last = medway2019.actions
      .flatMap(({ progressUpdates }) => progressUpdates.map(({ recordedAt }) => recordedAt))
      .sort()
      .at(-1)
    expect(checkPlanFile(medway2019, { now: instant(last ?? '') })).toEqual([])
    const [fault, ...others] = checkPlanFile(medway2019, { now: instant('2020-06-01T08:00:00.000Z') })
    expect(others).toEqual([])
    expect(fault).toMatchObject({
      path: expect.stringMatching(/^actions\[\d+\]\.progressUpdates\[\d+\]\.recordedAt$/) as string,
      message: `The record runs to ${last}, but the clock here says 1 June 2020 at 09:00. Import it where the clock has passed that; DEMO=0 keeps the real time`,
    })
  })
})

describe('what is missing from the story', () => {
  it.each(['at-risk', 'off-track'] as const)('a way back to green where an update is %s', (deliveryStatus) => {
    const faults = faultsOf((_file, { progressUpdates }) => {
      Object.assign(progressUpdates[0] ?? {}, { deliveryStatus, wayBackToGreen: null })
    })
    expect(faults).toEqual([
      {
        path: `${at}.progressUpdates[0].wayBackToGreen`,
        message: `Say what will bring it back on track, and by when: this update is ${deliveryStatus}`,
        action: '4.6',
      },
    ])
  })

  it.each([
    [[1, 2, 3], 0, 'Put the steps in turn: reviewed cannot come first, only closed-before or claimed can'],
    [[2, 3], 0, 'Put the steps in turn: agreed cannot come first, only closed-before or claimed can'],
    [[0, 1, 3], 2, 'Put the steps in turn: reopened cannot come after reviewed, only returned or agreed can'],
    [[0, 0], 1, 'Put the steps in turn: claimed cannot come after claimed, only reviewed, returned or agreed can'],
  ])('a step of closure: %j', (kept, place, message) => {
    const faults = faultsOf((_file, action) => {
      action.closureSteps = kept.flatMap((i) => action.closureSteps[i] ?? [])
    })
    const turns = faults.filter(({ path }) => path.startsWith(`${at}.closureSteps`))
    expect(turns).toEqual([{ path: `${at}.closureSteps[${place}].step`, message, action: '4.6' }])
  })

  it.each([
    ['meeting', 'Choose the meeting that decided it'],
    ['minuteReference', 'Enter the minute reference'],
  ])('the %s of a closure', (field, message) => {
    const path = `${at}.closureSteps[2].${field}`
    expect(faultsOf(set(path, null))).toEqual([{ path, message, action: '4.6' }])
  })

  it('the request for a date that was moved', () => {
    const faults = faultsOf((_file, { dateChanges }) => dateChanges.shift())
    expect(faults).toEqual([
      {
        path: `${at}.dateChanges[0].step`,
        message: 'Put the request ("asked") before what was decided of it ("agreed")',
        action: '4.6',
      },
    ])
  })
})

it('lists every fault at once, those inside what is broken too', () => {
  const faults = faultsOf((file, action) => {
    const [update] = action.progressUpdates
    Object.assign(update ?? {}, { progress: 7, deliveryStatus: 'at-risk', recordedBy: 'x@plan.example' })
    Object.assign(action.versions[0] ?? {}, { title: '', dueOn: '2019-01-01', ownerPost: 'mayor' })
    Object.assign(file.meetings[0]?.versions[0] ?? {}, { kind: 'tea', dataCutOffOn: '2030-01-01' })
    ;(file.actions as unknown[])[0] = 'gone'
  })
  expect(faults.map(({ path }) => path).sort()).toEqual(
    [
      'actions[0]',
      `${at}.progressUpdates[0].progress`,
      `${at}.progressUpdates[0].recordedBy`,
      `${at}.progressUpdates[0].wayBackToGreen`,
      `${at}.versions[0].dueOn`,
      `${at}.versions[0].ownerPost`,
      `${at}.versions[0].title`,
      'meetings[0].versions[0].dataCutOffOn',
      'meetings[0].versions[0].kind',
    ].sort(),
  )
})

it('counts the faults that nobody would read', () => {
  const file = syntheticPlan({ slug: 'made-up', actions: 2001, updatesPerAction: 5 })
  for (const { progressUpdates } of file.actions) for (const update of progressUpdates) update.progress = ''
  const faults = checkPlanFile(file)
  expect(faults).toHaveLength(10_001)
  expect(faults.at(-1)).toEqual({
    path: '',
    message: 'There are 5 faults more. Put these right first, then check again',
  })
})

it('says how far it has come', () => {
  const told: string[] = []
  checkPlanFile(ownCopy(), { progress: (done, of) => told.push(`${done} of ${of}`) })
  expect(told).toHaveLength(37)
  expect(told.at(-1)).toBe('37 of 37')
})
