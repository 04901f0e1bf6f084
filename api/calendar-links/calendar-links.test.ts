import ICAL from 'ical.js'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { calendarLinks } from '../../db/schema/index.ts'
import { CalendarLinkMade, CalendarLinksView } from '../../domain/contract/calendar-links.ts'
import { ActionsView } from '../../domain/contract/actions.ts'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { PlanPeopleView } from '../../domain/contract/people.ts'
import { PublicationView } from '../../domain/contract/publication.ts'
import { WITHHELD } from '../../domain/publication.ts'
import type { Caller } from '../testing/caller.ts'
import { readCsv } from '../testing/read-csv.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { seeAction } from '../testing/updates.ts'

let app: TestApp
let office: Caller
beforeEach(async () => {
  app = await openTestApp({ over: onTestFinished })
  office = await app.signedIn('programme')
})

const make = async (who: Caller, actions: 'own' | 'all' = 'all'): Promise<CalendarLinkMade> => {
  const { status, body } = await who.post('./calendar-link', { actions })
  expect(status).toBe(201)
  return CalendarLinkMade.parse(body)
}
/** What whoever has a link is answered, signed in as nobody. */
const ask = (key: string) => app.stranger.get(`/calendars/${key}.ics`)

/** What of an action its entry tells, as the table of actions calls it. */
const IN_A_CALENDAR = ['Action', 'Owner', 'Due']

/** A calendar as another program reads it. */
async function read(key: string) {
  const { status, text, headers } = await ask(key)
  expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const entries = calendar.getAllSubcomponents('vevent').map((one) => {
    const said = (name: string) => one.getFirstPropertyValue(name)
    return {
      uid: String(said('uid')),
      title: String(said('summary')),
      from: String(said('dtstart')),
      to: String(said('dtend')),
      status: said('status') === null ? null : String(said('status')),
      sequence: Number(said('sequence')),
      changedAt: String(said('last-modified')),
      stamp: String(said('dtstamp')),
      url: String(said('url')),
      below: said('description') === null ? null : String(said('description')),
    }
  })
  return { text, entries, name: String(calendar.getFirstPropertyValue('name')) }
}

describe('a calendar', () => {
  it('has the meetings with their papers, the visits, and when what is not done is due', async () => {
    const { entries, name } = await read((await make(office)).key)
    expect(name).toMatch(/, Medway Council$/)
    const { meetings } = await office.see(MeetingsView, './meetings')
    for (const { title, heldOn, papersDueOn } of meetings) {
      expect(entries).toContainEqual(expect.objectContaining({ title, from: heldOn }))
      if (papersDueOn !== null)
        expect(entries).toContainEqual(expect.objectContaining({ title: `Papers due: ${title}`, from: papersDueOn }))
    }
    expect(entries).toContainEqual(expect.objectContaining({ from: '2020-08-20' }))
    const { actions } = await office.see(ActionsView, './actions?limit=200')
    const due = actions.filter(({ deliveryStatus, dueOn }) => deliveryStatus !== 'complete' && dueOn !== null)
    expect(entries.filter(({ title }) => title.startsWith('Action ')).map(({ title, from }) => [title, from])).toEqual(
      due.map(({ ref, title, dueOn }) => [`Action ${ref} due: ${title}`, dueOn]),
    )
    expect(due.length).toBeGreaterThan(20)
    // One entry a thing, each of a day or more.
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)
    expect(entries.filter(({ from, to }) => to <= from)).toEqual([])
  })

  it('shows an owner the actions of their posts alone, where that is what they chose, and names nobody who holds one', async () => {
    const owner = await app.signedIn('owner')
    const { text, entries } = await read((await make(owner, 'own')).key)
    const { actions } = await owner.see(MyUpdatesView, './my-updates')
    const shown = entries.filter(({ title }) => title.startsWith('Action ')).map(({ title }) => title.split(' ')[1])
    expect(shown.length).toBeGreaterThan(0)
    expect(actions.map(({ action }) => action.ref)).toEqual(expect.arrayContaining(shown))
    const { people } = await office.see(PlanPeopleView, './people')
    for (const { name } of people) expect(text).not.toContain(name)
    expect(text.replaceAll('\r\n ', '')).toContain('/medway-2019/actions/')
  })

  it('holds nothing else that was written of an action', async () => {
    const { entries } = await read((await make(office)).key)
    const told = JSON.stringify(entries.map(({ title, below }) => [title, below]))
    const rows = readCsv((await office.get('./actions.csv')).text)
    const columns = Object.keys(rows[0] ?? {}).filter((heading) => !IN_A_CALENDAR.includes(heading))
    const words = rows.flatMap((row) => columns.map((column) => row[column] ?? '')).filter((said) => said.length > 25)
    expect(words.length).toBeGreaterThan(60)
    expect(words.filter((said) => told.includes(JSON.stringify(said).slice(1, -1)))).toEqual([])
  })

  it('has no title that is not for publication, whoever made the link, from the moment it is marked', async () => {
    const { key } = await make(office)
    const { title } = (await seeAction(office, '1.1')).action
    const due = async () => (await read(key)).entries.find(({ url }) => url.endsWith('/actions/1.1'))
    const before = await due()
    expect(before?.title).toBe(`Action 1.1 due: ${title}`)
    const mark = async (withheld: boolean) => {
      const { texts, marksId } = await office.see(PublicationView, './actions/1.1/publication')
      const names = texts.filter(({ text }) => withheld && text === 'title').map(({ name }) => name)
      const said = { withheld: names, reason: 'It tells of one family', basedOn: marksId }
      expect((await office.post('./actions/1.1/publication', said)).status).toBe(201)
    }
    await mark(true)
    expect((await due())?.title).toBe(`Action 1.1 due: ${WITHHELD}`)
    expect((await read(key)).text).not.toContain(title)
    // A calendar that keeps what was not changed asks by these.
    const marked = await due()
    expect(marked?.sequence).toBe((before?.sequence ?? 0) + 1)
    expect((marked?.changedAt ?? '') > (before?.changedAt ?? '')).toBe(true)
    await mark(false)
    expect((await due())?.title).toBe(`Action 1.1 due: ${title}`)
    expect((await due())?.sequence).toBe((before?.sequence ?? 0) + 2)
  })

  it('keeps an entry’s name while it is moved and cancelled, counts its changes, and says when', async () => {
    const { key } = await make(office)
    const before = (await read(key)).entries
    const { meetings } = await office.see(MeetingsView, './meetings')
    const next = meetings.find(({ whyNotChange, heldOn }) => whyNotChange === null && heldOn > '2020-12-10')
    if (!next) throw new Error('There is no meeting to come')
    const held = before.find(({ title, from }) => title === next.title && from === next.heldOn)
    const { id, versionId, kind, title, dataCutOffOn } = next
    const path = `./meetings/${id}/versions`
    const said = { kind, title, dataCutOffOn, papersDueOn: '', reason: 'A clash' }
    app.clock.moveTo('2020-12-10T10:00:00.000Z' as never)
    expect((await office.post(path, { ...said, heldOn: '2021-02-11', basedOn: versionId })).status).toBe(201)
    const moved = (await read(key)).entries.find(({ uid }) => uid === held?.uid)
    expect(moved).toMatchObject({
      from: '2021-02-11',
      to: '2021-02-12',
      status: null,
      sequence: (held?.sequence ?? 0) + 1,
      changedAt: '2020-12-10T10:00:00Z',
      stamp: '2020-12-10T10:00:00Z',
    })
    const again = (await office.see(MeetingsView, './meetings')).meetings.find((one) => one.id === id)
    const cancel = { ...said, heldOn: '2021-02-11', cancel: true, basedOn: again?.versionId }
    expect((await office.post(path, cancel)).status).toBe(201)
    const { entries, text } = await read(key)
    expect(entries.find(({ uid }) => uid === held?.uid)).toMatchObject({
      status: 'CANCELLED',
      sequence: (held?.sequence ?? 0) + 2,
    })
    expect(text).toContain('STATUS:CANCELLED')
  })

  it('has lines as RFC 5545 has them, whatever is typed', async () => {
    const title = `Board; "one", \\ two ${'é🌱漢'.repeat(40)} BEGIN:VEVENT`
    const sent = {
      meetings: [
        { kind: 'improvement-board', title, heldOn: '2021-03-11', dataCutOffOn: '2021-03-01', papersDueOn: '' },
      ],
    }
    expect((await office.post('./meetings', sent)).status).toBe(201)
    const { text, entries } = await read((await make(office)).key)
    expect(entries.map((one) => one.title)).toContain(title)
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT4H')
    expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(entries.length)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([])
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(entries.length)
  })

  it('is not sent again while nothing has changed', async () => {
    const { key } = await make(office)
    const { headers, text } = await ask(key)
    expect((await ask(key).set('if-none-match', headers['etag'] ?? '')).status).toBe(304)
    app.clock.moveTo('2020-12-10T11:00:00.000Z' as never)
    expect((await ask(key)).text).toBe(text)
  })
})

describe('a link to a calendar', () => {
  const gone = async (key: string) => {
    const { status, body } = await ask(key)
    expect([status, body]).toEqual([404, (await ask('no-such-link-no-such-link')).body])
  }

  it('is one a person and plan, is listed, and is shown once', async () => {
    const first = await make(office, 'own')
    const second = await make(office, 'all')
    await gone(first.key)
    expect((await ask(second.key)).status).toBe(200)
    const { calendars } = await office.see(CalendarLinksView, '/session/calendars')
    expect(calendars).toMatchObject([
      { plan: 'medway-2019', link: { actions: 'all', madeAt: '2020-12-10T09:00:00.000Z' } },
    ])
    const rows = await app.store.db.select().from(calendarLinks)
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(second.key)
  })

  it('is ended by its owner alone', async () => {
    const { key } = await make(office)
    const viewer = await app.signedIn('viewer')
    await viewer.delete('./calendar-link')
    expect((await ask(key)).status).toBe(200)
    expect((await office.delete('./calendar-link')).body).toMatchObject({ calendars: [{ link: null }] })
    await gone(key)
  })

  it('is for those who may read the plan', async () => {
    for (const [account, status] of [
      ['administrator', 403],
      ['bailey@plan.example', 403],
    ] as const) {
      const who = await app.signedIn(account)
      expect((await who.post('./calendar-link', { actions: 'all' })).status).toBe(status)
      expect((await who.see(CalendarLinksView, '/session/calendars')).calendars).toEqual([])
    }
    expect((await office.post('/plans/no-such/calendar-link', { actions: 'all' })).status).toBe(404)
    expect((await office.post('./calendar-link', { actions: 'none' })).status).toBe(400)
  })

  const viewerId = async () =>
    (await office.see(PlanPeopleView, './people')).people.find(({ email }) => email === 'viewer@plan.example')?.id ?? ''

  it('ends when its owner is taken out of the plan, also when they come back', async () => {
    const { key } = await make(await app.signedIn('viewer'))
    const left = await office.post(`./people/${await viewerId()}/leaving`, { reason: 'Left the board' })
    expect(left.status).toBe(201)
    await gone(key)
    expect(await app.store.db.select().from(calendarLinks)).toEqual([])
  })

  it('ends when its owner’s account is opened anew by a reset', async () => {
    const { key } = await make(await app.signedIn('viewer'))
    const { body } = await office.post(`./people/${await viewerId()}/reset`)
    const { token } = body as { token: string }
    expect((await ask(key)).status).toBe(200)
    expect((await app.stranger.post(`/invitations/${token}`, { password: 'a boat on the Medway' })).status).toBe(200)
    await gone(key)
  })

  it('lets nobody in elsewhere', async () => {
    const { key } = await make(office)
    expect((await app.stranger.get('./board').set('cookie', `session=${key}`)).status).toBe(401)
    expect((await app.stranger.get(`/invitations/${key}`)).status).toBe(404)
  })
})
