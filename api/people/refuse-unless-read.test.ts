import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { PersonView } from '../../domain/contract/installation.ts'
import { SessionView } from '../../domain/contract/session.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { personId } from '../testing/sign-in.ts'

let [keeper, owner]: Caller[] = []
let at = ''
beforeEach(async () => {
  const app = await openTestApp({ over: onTestFinished })
  ;[keeper, owner] = [await app.signedIn('administrator'), await app.signedIn('owner')]
  at = `/people/${await personId(app.deps, 'owner@plan.example')}`
})
const by = (who: Caller | undefined): Caller => {
  if (!who) throw new Error('Nobody is signed in')
  return who
}
const seen = async () => by(keeper).see(PersonView, at)

/** Each form of a name or an address: who else writes the same, and how. */
const FORMS = [
  { what: 'a name', path: () => [by(keeper), `${at}/name`] as const, field: 'name', mine: 'Ada', theirs: 'Grace' },
  {
    what: 'one’s own name',
    path: () => [by(owner), '/session/name'] as const,
    field: 'name',
    mine: 'Ada',
    theirs: 'Grace',
  },
  {
    what: 'an address',
    path: () => [by(keeper), `${at}/address`] as const,
    field: 'email',
    mine: 'ada@council.example',
    theirs: 'grace@council.example',
  },
] as const

describe.each(FORMS)('two who write $what', ({ path, field, mine, theirs }) => {
  it('do not overwrite each other unseen', async () => {
    const { versionId: basedOn } = await seen()
    const first = await by(keeper).post(`${at}/${field === 'name' ? 'name' : 'address'}`, { [field]: theirs, basedOn })
    expect(first.status).toBe(200)
    const [who, address] = path()
    const { status, body } = await who.post(address, { [field]: mine, basedOn })
    expect([status, body.code]).toEqual([409, 'moved-on'])
    expect(body.yours).toMatchObject({ [field]: mine })
    expect(body.theirs).toEqual({ [field]: theirs, versionId: (await seen()).versionId })
    expect((await seen()).person[field]).toBe(theirs)

    expect((await who.post(address, { [field]: mine, basedOn: body.theirs.versionId })).status).toBe(200)
    expect((await seen()).person[field]).toBe(mine)
  })

  it('are told that theirs is saved where its answer was lost, and that it is no news where nothing was', async () => {
    const [who, address] = path()
    const { versionId: basedOn } = await seen()
    for (let time = 0; time < 2; time++) expect((await who.post(address, { [field]: mine, basedOn })).status).toBe(200)
    const { versionId, person } = await seen()
    expect(person[field]).toBe(mine)
    const { status, body } = await who.post(address, { [field]: mine, basedOn: versionId })
    expect([status, Object.keys(body.fields)]).toEqual([400, [field]])
    expect((await seen()).versionId).toBe(versionId)
  })

  it('say what they have read', async () => {
    const [who, address] = path()
    const { status, body } = await who.post(address, { [field]: mine })
    expect([status, Object.keys(body.fields)]).toEqual([400, ['basedOn']])
    expect((await who.post(address, { [field]: mine, basedOn: 'made-up' })).status).toBe(409)
    const of = (await by(owner).see(SessionView, '/session')).versionId
    const { versionId: ofAnother } = await by(keeper).see(SessionView, '/session')
    expect((await who.post(address, { [field]: mine, basedOn: ofAnother })).status).toBe(409)
    expect((await who.post(address, { [field]: mine, basedOn: of })).status).toBe(200)
  })
})

it('a change of the address stops nobody who gives a name, nor the other way round', async () => {
  const { versionId: basedOn } = await seen()
  expect((await by(keeper).post(`${at}/address`, { email: 'grace@council.example', basedOn })).status).toBe(200)
  expect((await by(owner).post('/session/name', { name: 'Grace', basedOn })).status).toBe(200)
  const { person } = await seen()
  expect([person.name, person.email]).toEqual(['Grace', 'grace@council.example'])
})
