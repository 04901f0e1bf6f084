import { describe, expect, it, onTestFinished } from 'vitest'
import { ActionView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { instant } from '../../domain/day.ts'
import type { Caller } from '../testing/caller.ts'
import { held } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { answerHelp, report, seeAction } from '../testing/updates.ts'

/** An action of the owner's own, which asks for help in these words. */
const REF = '1.1'
const HELP = 'Agency cover for two posts'
const AT_BOARD = { meeting: 'board-2020-12-10', minuteReference: 'IB 2020/12 item 5.1' }

const ask = (owner: Caller, helpNeeded: string | null = HELP) => report(owner, REF, { helpNeeded })
const asked = async (who: Caller, query = '') =>
  (await who.see(BoardView, `./board${query}`)).helpAsked.find(({ action }) => action.ref === REF)

async function everyone() {
  const { signedIn, clock } = await openTestApp({ over: onTestFinished })
  const [owner, chair, programme] = [await signedIn('owner'), await signedIn('chair'), await signedIn('programme')]
  expect((await ask(owner)).status).toBe(201)
  return { signedIn, clock, owner, chair, programme, viewer: await signedIn('viewer') }
}

describe('help that an owner asks for', () => {
  it('waits for the board, and is gone from there once the chair has answered', async () => {
    const { owner, chair } = await everyone()
    expect(await asked(chair)).toMatchObject({ help: HELP, answered: null })
    expect((await seeAction(chair, REF)).can.answerHelp).toBe(true)

    const answered = await answerHelp(chair, REF, { who: 'Head of Workforce, Children’s Services', by: '2021-01-29' })
    expect(answered.status).toBe(201)
    const { progressUpdates, helpAnswers, can } = held(ActionView, answered.body)
    expect(helpAnswers).toMatchObject([
      {
        updateId: progressUpdates[0]?.id,
        help: HELP,
        words: 'Agreed for six months',
        who: 'Head of Workforce, Children’s Services',
        by: '2021-01-29',
        answeredOn: '2020-12-10',
        meeting: null,
      },
    ])
    expect(progressUpdates[0]?.helpAnswer).toEqual(helpAnswers[0])
    expect(can.answerHelp).toBe(false)
    expect(await asked(chair)).toBeUndefined()

    const mine = await owner.see(MyUpdatesView, './my-updates')
    expect(mine.actions.find(({ action }) => action.ref === REF)?.latestUpdate?.helpAnswer).toEqual(helpAnswers[0])
    const [change] = (await chair.see(ChangesView, `./changes?subject=${REF}`)).changes
    expect(change).toMatchObject({
      verb: 'answered-help',
      after: { helpNeeded: HELP, who: 'Head of Workforce, Children’s Services', by: '2021-01-29' },
    })
  })

  it('stays answered while the same is said, and waits again in other words', async () => {
    const { owner, chair } = await everyone()
    await answerHelp(chair, REF)
    await report(owner, REF, { noChange: true, progress: '', helpNeeded: '' })
    expect((await seeAction(chair, REF)).progressUpdates[0]).toMatchObject({ helpNeeded: HELP, noChange: true })
    expect(await asked(chair)).toBeUndefined()
    expect((await seeAction(chair, REF)).progressUpdates[0]?.helpAnswer?.words).toBe('Agreed for six months')

    await ask(owner, 'A market supplement')
    expect(await asked(chair)).toMatchObject({ help: 'A market supplement', answered: null })
    expect((await seeAction(chair, REF)).progressUpdates[0]?.helpAnswer).toBeUndefined()
  })

  it('waits again the day after the one by which it was to be done', async () => {
    const { signedIn, clock, chair } = await everyone()
    await answerHelp(chair, REF, { by: '2020-12-14' })
    clock.moveTo(instant('2020-12-14T18:00:00.000Z'))
    expect(await asked(await signedIn('chair'))).toBeUndefined()
    clock.moveTo(instant('2020-12-15T09:00:00.000Z'))
    const late = await signedIn('chair')
    expect(await asked(late)).toMatchObject({ answered: { on: '2020-12-10', by: '2020-12-14' } })
    expect(await asked(late, '?asAt=2020-12-14')).toBeUndefined()
    expect((await answerHelp(late, REF, { words: 'It comes in January', by: '2021-01-29' })).status).toBe(201)
    expect((await seeAction(late, REF)).helpAnswers.map(({ words }) => words)).toEqual([
      'It comes in January',
      'Agreed for six months',
    ])
    expect(await asked(late)).toBeUndefined()
  })

  it('is as it was on an earlier day', async () => {
    const { signedIn, clock } = await everyone()
    clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    const chair = await signedIn('chair')
    expect((await answerHelp(chair, REF)).status).toBe(201)
    expect(await asked(chair, '?asAt=2020-12-10')).toMatchObject({ help: HELP })
    expect((await seeAction(chair, REF, '?asAt=2020-12-10')).helpAnswers).toEqual([])
  })
})

describe('the programme office', () => {
  it('records what a held board answered, and never answers between meetings', async () => {
    const { programme } = await everyone()
    const alone = await answerHelp(programme, REF)
    expect([alone.status, alone.body.fields]).toEqual([400, { meeting: 'Choose the meeting that answered it' }])
    expect((await seeAction(programme, REF)).meetings.onHelp.map(({ id }) => id)).toEqual(['board-2020-12-10'])
    const answered = await answerHelp(programme, REF, AT_BOARD)
    expect(answered.status).toBe(201)
    expect(held(ActionView, answered.body).helpAnswers).toMatchObject([
      { answeredOn: '2020-12-10', meeting: { id: 'board-2020-12-10' }, minuteReference: AT_BOARD.minuteReference },
    ])
  })

  it('is told that no board has met since it was asked, and the chair answers all the same', async () => {
    const { signedIn, clock } = await everyone()
    clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    await ask(await signedIn('owner'), 'Another room')
    const office = await seeAction(await signedIn('programme'), REF)
    expect(office.can.answerHelp).toBe(false)
    expect(office.whyNot.answerHelp?.code).toBe('no-board-yet')
    expect((await seeAction(await signedIn('chair'), REF)).can.answerHelp).toBe(true)
  })
})

it.each<[string, object, number, string]>([
  ['no words', { words: ' ' }, 400, 'words'],
  ['a day that is no day', { by: '2021-02-30' }, 400, 'by'],
  ['a day before the answer', { by: '2020-12-09' }, 400, 'by'],
  ['a meeting without its minute', { ...AT_BOARD, minuteReference: '' }, 400, 'minuteReference'],
  ['a minute without its meeting', { ...AT_BOARD, meeting: '' }, 400, 'meeting'],
  ['a meeting that is not there', { ...AT_BOARD, meeting: 'board-1999-01-01' }, 400, 'meeting'],
  ['a meeting held before it was asked', { ...AT_BOARD, meeting: 'board-2020-10-28' }, 400, 'meeting'],
  ['a meeting still to be held', { ...AT_BOARD, meeting: 'board-2020-12-16' }, 400, 'meeting'],
  ['nothing of what was read', { basedOn: undefined }, 400, 'basedOn'],
])('is refused with %s, beside its field, and nothing is written', async (_what, said, status, field) => {
  const { chair } = await everyone()
  const refused = await answerHelp(chair, REF, said)
  expect(refused.status).toBe(status)
  expect(Object.keys((refused.body as { fields: object }).fields)).toEqual([field])
  expect((await seeAction(chair, REF)).helpAnswers).toEqual([])
})

it('is not answered by who has not read what is asked now, and is shown both', async () => {
  const { owner, chair } = await everyone()
  const { progressUpdates } = await seeAction(chair, REF)
  await ask(owner, 'A market supplement')
  const { status, body } = await answerHelp(chair, REF, { basedOn: progressUpdates[0]?.id })
  expect([status, body.code]).toEqual([409, 'moved-on'])
  expect(body).toMatchObject({
    yours: { words: 'Agreed for six months' },
    theirs: { helpNeeded: 'A market supplement' },
  })
  expect((await seeAction(chair, REF)).helpAnswers).toEqual([])
})

it('is answered once, and not where nobody asks', async () => {
  const { owner, chair } = await everyone()
  await answerHelp(chair, REF)
  expect((await answerHelp(chair, REF)).body.code).toBe('out-of-turn')
  await ask(owner, null)
  expect((await answerHelp(chair, REF)).body.code).toBe('out-of-turn')
  expect((await seeAction(chair, REF)).helpAnswers).toHaveLength(1)
})

it('is not for owners and readers to answer', async () => {
  const { owner, viewer } = await everyone()
  for (const who of [owner, viewer]) expect((await answerHelp(who, REF)).status).toBe(403)
})
