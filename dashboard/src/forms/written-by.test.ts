import { expect, it } from 'vitest'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { tokenBox } from './request-token.ts'
import { sendForm } from './send-form.server.ts'
import { carryWriter } from './written-by.ts'

const OWNER = { id: '0197-owner', email: 'owner@plan.example' }
const VIEWER = { id: '0197-viewer', email: 'viewer@plan.example' }
const BY_OWNER = carryWriter(OWNER)

/** A form that came, from somebody who is signed in; what it asked of the api is noted. */
function eventOf(boxes: Record<string, string>, signedIn: typeof OWNER) {
  const asked: string[] = []
  const request = new Request('http://here/medway-2019/actions/1.2/update', {
    method: 'POST',
    body: new URLSearchParams({ [tokenBox('update-1.2')]: 'abc', progress: 'Two pods are full', ...boxes }),
  })
  const person = { name: 'Somebody', ...signedIn }
  const session = {
    person,
    versionId: 'one',
    keepsInstallation: false,
    mustChangePassword: false,
    resetUntold: false,
    plans: [],
    sessions: [],
  }
  const event = {
    request,
    url: new URL(request.url),
    locals: {},
    fetch: (path: string, { method }: { method: string }) => {
      asked.push(`${method} ${path}`)
      return Promise.resolve(Response.json(session))
    },
    cookies: { get: () => undefined, getAll: () => [], set: () => undefined, delete: () => undefined },
  } as unknown as RequestEvent
  return { event, asked }
}

const write = () => Promise.resolve('/written')

it('words are not written in the name of whoever signed in since, and come back whole', async () => {
  const { event } = eventOf({ writtenBy: BY_OWNER }, VIEWER)
  const refused = await sendForm(event, () => Promise.reject(new Error('written')))
  expect(refused).toMatchObject({
    status: 409,
    data: {
      writtenBy: BY_OWNER,
      signIn: false,
      entered: { progress: 'Two pods are full' },
      problem: { code: 'written-by-another', message: expect.stringContaining(OWNER.email) as string },
    },
  })
})

it('nobody stays signed in to send what somebody else wrote', async () => {
  const given = { writtenBy: BY_OWNER, signInEmail: VIEWER.email, signInPassword: 'Improvement-2020' }
  const { event, asked } = eventOf(given, VIEWER)
  const refused = await sendForm(event, () => Promise.reject(new Error('written')))
  expect(refused).toMatchObject({ status: 409, data: { signIn: true, email: VIEWER.email, writtenBy: BY_OWNER } })
  expect(JSON.stringify(refused)).not.toContain(given.signInPassword)
  expect(asked).toEqual(['POST /api/session', 'DELETE /api/session'])
})

it.each([
  ['their author’s', BY_OWNER, OWNER],
  ['their author’s, by an address that was changed since,', BY_OWNER, { ...OWNER, email: 'o.owner@plan.example' }],
  ['what says nobody’s', '', VIEWER],
  ['what a page said before forms carried an id', ' Owner@Plan.example ', OWNER],
])('%s are written', async (_, writtenBy, signedIn) => {
  for (const signIn of [{}, { signInEmail: signedIn.email, signInPassword: 'Improvement-2020' }]) {
    const { event } = eventOf({ writtenBy, ...signIn }, signedIn)
    await expect(sendForm(event, write)).rejects.toMatchObject({ status: 303, location: '/written' })
  }
})

it('an address that passed to somebody else gives them no words', async () => {
  const { event } = eventOf({ writtenBy: BY_OWNER }, { ...VIEWER, email: OWNER.email })
  expect(await sendForm(event, write)).toMatchObject({ status: 409, data: { problem: { code: 'written-by-another' } } })
})

it.each([
  ['/sign-in?next=/here', 401, 'signed-out'],
  ['/new-password?next=/here', 403, 'password-given'],
])('what a form reads before it writes may lead to %s: its words stay', async (location, status, code) => {
  const { event } = eventOf({ writtenBy: BY_OWNER }, OWNER)
  const refused = await sendForm(event, () => redirect(303, location))
  expect(refused).toMatchObject({
    status,
    data: { entered: { progress: 'Two pods are full' }, problem: { code }, signIn: status === 401 },
  })
})
