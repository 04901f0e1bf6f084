import { expect, it } from 'vitest'
import type { RequestEvent } from '@sveltejs/kit'
import { tokenBox } from './request-token.ts'
import { sendForm } from './send-form.server.ts'

const OWNER = 'owner@plan.example'

/** A form that came, from somebody who is signed in; what it asked of the api is noted. */
function eventOf(boxes: Record<string, string>, signedIn: string) {
  const asked: string[] = []
  const request = new Request('http://here/medway-2019/actions/1.2/update', {
    method: 'POST',
    body: new URLSearchParams({ [tokenBox('update-1.2')]: 'abc', progress: 'Two pods are full', ...boxes }),
  })
  const person = { name: 'Somebody', email: signedIn }
  const session = {
    person,
    keepsInstallation: false,
    mustChangePassword: false,
    resetUntold: false,
    plans: [],
    sessions: [],
  }
  const event = {
    request,
    url: new URL(request.url),
    fetch: (path: string, { method }: { method: string }) => {
      asked.push(`${method} ${path}`)
      return Promise.resolve(Response.json(session))
    },
    cookies: { getAll: () => [], set: () => undefined, delete: () => undefined },
  } as unknown as RequestEvent
  return { event, asked }
}

const write = () => Promise.resolve('/written')

it('words are not written in the name of whoever signed in since, and come back whole', async () => {
  const { event } = eventOf({ writtenBy: OWNER }, 'viewer@plan.example')
  const refused = await sendForm(event, () => Promise.reject(new Error('written')))
  expect(refused).toMatchObject({
    status: 409,
    data: {
      writtenBy: OWNER,
      signIn: false,
      entered: { progress: 'Two pods are full' },
      problem: { code: 'written-by-another', message: expect.stringContaining(OWNER) as string },
    },
  })
})

it('nobody is signed in to send what somebody else wrote', async () => {
  const given = { writtenBy: OWNER, signInEmail: 'viewer@plan.example', signInPassword: 'Improvement-2020' }
  const { event, asked } = eventOf(given, 'viewer@plan.example')
  const refused = await sendForm(event, () => Promise.reject(new Error('written')))
  expect(refused).toMatchObject({ status: 409, data: { signIn: true, email: given.signInEmail, writtenBy: OWNER } })
  expect(JSON.stringify(refused)).not.toContain(given.signInPassword)
  expect(asked).toEqual([])
})

it.each([OWNER, ' Owner@Plan.example ', ''])(
  'their author’s are written, and what says nobody’s: %j',
  async (writtenBy) => {
    const { event } = eventOf({ writtenBy }, OWNER)
    await expect(sendForm(event, write)).rejects.toMatchObject({ status: 303, location: '/written' })
  },
)
