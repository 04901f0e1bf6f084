import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { everythingIn } from '../testing/everything.ts'
import { ownCopy } from '../testing/plan-files.ts'
import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { changes, credentials, memberships, people, sessions, signInFailures } from '../../db/schema/index.ts'
import { DEMONSTRATION } from '../demonstration.ts'
import { verifyChanges } from '../changes/verify-changes.ts'
import { Refusal } from '../http/refusal.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { addMember } from './add-member.ts'
import { changeRole } from './change-role.ts'
import { findPlan } from './find.ts'
import { givePassword } from './give-password.ts'
import { listMembers } from './list-members.ts'
import { makePassword } from './make-password.ts'

const slug = 'medway-2019'
const by = { email: 'clerk@server', name: 'clerk, at the command line' }
const fresh = () => openTestApp({ over: onTestFinished })

const signIn = ({ stranger }: TestApp, email: string, password: string) =>
  stranger.post('/session', { email, password })

/** What the audit trail says of somebody, oldest first: of the plan, and of the installation. */
async function toldOf({ store }: TestApp, email: string) {
  const rows = await store.db
    .select({
      verb: changes.verb,
      planId: changes.planId,
      before: changes.before,
      after: changes.after,
      by: people.email,
    })
    .from(changes)
    .innerJoin(people, eq(people.id, changes.recordedBy))
    .where(and(eq(changes.subjectKind, 'person'), eq(changes.subjectRef, email)))
    .orderBy(asc(changes.id))
  return rows.map(({ planId, before, after, ...row }) => ({
    ...row,
    where: planId === null ? 'installation' : 'plan',
    before: JSON.parse(before ?? 'null') as unknown,
    after: JSON.parse(after ?? 'null') as unknown,
  }))
}

/** Holds that a deed is refused with a sentence, and that nothing was written. */
async function refused({ store }: TestApp, deed: () => Promise<unknown>, message: string): Promise<void> {
  const before = await everythingIn(store)
  const error = await deed().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Refusal)
  expect((error as Refusal).message).toBe(message)
  expect(await everythingIn(store)).toEqual(before)
}

describe('adding somebody to a plan', () => {
  it('makes them known, gives them their part, and a password that lets them in', async () => {
    const app = await fresh()
    const added = await addMember(app.deps, {
      email: 'new@council.example',
      name: 'New Person',
      slug,
      role: 'viewer',
      by,
    })
    expect(added).toEqual({
      name: 'New Person',
      password: expect.stringMatching(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/) as string,
    })

    const reply = await signIn(app, 'New@council.example', added.password ?? '')
    expect(reply.status).toBe(200)
    expect((reply.body as { plans: unknown }).plans).toMatchObject([{ slug, role: 'viewer' }])
    expect(await toldOf(app, 'new@council.example')).toEqual([
      {
        verb: 'added',
        where: 'installation',
        by: by.email,
        before: null,
        after: { email: 'new@council.example', name: 'New Person' },
      },
      { verb: 'added', where: 'plan', by: by.email, before: null, after: { name: 'New Person', role: 'viewer' } },
      { verb: 'changed', where: 'installation', by: by.email, before: null, after: { password: 'given' } },
    ])
    expect(await verifyChanges(app.deps, await findPlan(app.store.db, slug))).toMatchObject({ intact: true })
  })

  it('keeps the name and the password of somebody who has them', async () => {
    const app = await fresh()
    await addMember(app.deps, { email: 'new@council.example', name: 'New Person', slug, role: 'viewer', by })
    const other = ownCopy()
    other.plan.slug = 'other'
    await importPlan(app.deps, other, { by: by.email, file: 'other.json' })
    const kept = await app.store.db.select().from(credentials)

    const again = { email: 'new@council.example', name: 'Another Name', slug: 'other', role: 'owner', by }
    expect(await addMember(app.deps, again)).toEqual({ name: 'New Person', password: null })
    expect(await app.store.db.select().from(credentials)).toEqual(kept)
  })

  it('gives a password to somebody whom a plan file made known, without asking their name', async () => {
    const app = await fresh()
    const added = await addMember(app.deps, { email: 'bailey@plan.example', name: undefined, slug, role: 'owner', by })
    expect(added.name).toBe('Bailey Example')
    expect((await signIn(app, 'bailey@plan.example', added.password ?? '')).status).toBe(200)
  })

  it.each([
    [
      { role: 'chief' },
      'There is no role chief. Choose one of viewer, owner, programme, chair, scrutiny, administrator',
    ],
    [{ slug: 'kent' }, 'There is no plan kent here. Choose one of medway-2019'],
    [{ name: undefined }, 'Nobody here has the address new@council.example yet. Say what they are called: --name'],
    [
      { email: 'chair@plan.example' },
      'chair@plan.example is in medway-2019 already, as chair. Change their role instead',
    ],
  ])('is refused: %j', async (said, message) => {
    const app = await fresh()
    const wanted = { email: 'new@council.example', name: 'New Person', slug, role: 'viewer', by, ...said }
    await refused(app, () => addMember(app.deps, wanted), message)
    expect(await app.store.db.$count(credentials)).toBe(DEMONSTRATION.accounts.length)
  })
})

describe('changing a role', () => {
  it('is a new row, from now on; what they were stays', async () => {
    const app = await fresh()
    const viewer = await app.signedIn('viewer')
    expect((await viewer.get('/plans/medway-2019/my-updates')).status).toBe(403)
    const changed = await changeRole(app.deps, { email: 'viewer@plan.example', slug, role: 'owner', by })
    expect(changed).toEqual({ before: 'viewer', role: 'owner' })

    const rows = await app.store.db
      .select({ role: memberships.role, supersededAt: memberships.supersededAt })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.personId))
      .where(eq(people.email, 'viewer@plan.example'))
      .orderBy(asc(memberships.id))
    expect(rows).toEqual([
      { role: 'viewer', supersededAt: '2020-12-10T09:00:00.000Z' },
      { role: 'owner', supersededAt: null },
    ])
    // From the very next request on.
    expect((await viewer.get('/plans/medway-2019/my-updates')).status).toBe(200)
    expect((await toldOf(app, 'viewer@plan.example')).slice(-1)).toEqual([
      { verb: 'changed', where: 'plan', by: by.email, before: { role: 'viewer' }, after: { role: 'owner' } },
    ])
  })

  it.each([
    [
      { role: 'chief' },
      'There is no role chief. Choose one of viewer, owner, programme, chair, scrutiny, administrator',
    ],
    [{ slug: 'kent' }, 'There is no plan kent here. Choose one of medway-2019'],
    [{ email: 'x@plan.example' }, 'Nobody here has the address x@plan.example. Check how it is written'],
    [{ email: 'bailey@plan.example' }, 'bailey@plan.example has no part in medway-2019 yet. Add them first'],
    [{ role: 'viewer' }, 'viewer@plan.example is viewer in medway-2019 already'],
    [
      { role: 'administrator' },
      'An administrator keeps the whole installation, beside any part in a plan: add them without a plan',
    ],
  ])('is refused: %j', async (said, message) => {
    const app = await fresh()
    await refused(
      app,
      () => changeRole(app.deps, { email: 'viewer@plan.example', slug, role: 'owner', by, ...said }),
      message,
    )
  })
})

describe('giving a new password', () => {
  it('ends every session, lets the new one in and the old one not', async () => {
    const app = await fresh()
    const chair = await app.signedIn('chair')
    const viewer = await app.signedIn('viewer')
    const password = await givePassword(app.deps, { email: 'chair@plan.example', by })

    expect((await chair.get('/session')).status).toBe(401)
    expect((await viewer.get('/session')).status).toBe(200)
    const revoked = await app.store.db
      .select({ revokedAt: sessions.revokedAt })
      .from(sessions)
      .innerJoin(people, eq(people.id, sessions.personId))
      .where(eq(people.email, 'chair@plan.example'))
    expect(revoked).toEqual([{ revokedAt: '2020-12-10T09:00:00.000Z' }])
    expect((await signIn(app, 'chair@plan.example', DEMONSTRATION.password)).status).toBe(401)
    expect((await signIn(app, 'chair@plan.example', password)).status).toBe(200)
    expect((await toldOf(app, 'chair@plan.example')).slice(-1)).toEqual([
      { verb: 'changed', where: 'installation', by: by.email, before: null, after: { password: 'given' } },
    ])
  })

  it('lets in without waiting somebody who had guessed often', async () => {
    const app = await fresh()
    for (let i = 0; i < 11; i += 1) await signIn(app, 'chair@plan.example', `guess ${i}`)
    expect(app.waits.at(-1)).toBe(15)
    const waited = app.waits.length
    const password = await givePassword(app.deps, { email: 'chair@plan.example', by })
    expect(await app.store.db.$count(signInFailures)).toBe(0)
    expect((await signIn(app, 'chair@plan.example', password)).status).toBe(200)
    expect(app.waits).toHaveLength(waited)
  })

  it('lets its holder do nothing but choose their own', async () => {
    const app = await fresh()
    const password = await givePassword(app.deps, { email: 'chair@plan.example', by })
    const reply = await signIn(app, 'chair@plan.example', password)
    expect(reply.body).toMatchObject({ mustChangePassword: true })
    const chair = await app.signedIn('chair')
    for (const path of ['/plans', './board', './actions.csv', './actions/3.4', './my-updates'])
      expect((await chair.get(path)).body, path).toMatchObject({ code: 'password-given' })
    const post = await chair.post('./actions/3.4/progress-updates', {})
    expect([post.status, post.body]).toMatchObject([403, { code: 'password-given' }])
    expect((await chair.get('/session')).status).toBe(200)

    const own = { current: password, next: 'marmalade tide lantern' }
    expect((await chair.post('/session/password', own)).body).toMatchObject({ mustChangePassword: false })
    expect((await chair.get('./board')).status).toBe(200)
  })

  it('is needed by nobody whose password is their own', async () => {
    const app = await fresh()
    expect(await app.store.db.$count(credentials, isNotNull(credentials.givenAt))).toBe(0)
  })

  it('makes an account of somebody who had none', async () => {
    const app = await fresh()
    const password = await givePassword(app.deps, { email: 'casey@plan.example', by })
    expect((await signIn(app, 'casey@plan.example', password)).status).toBe(200)
  })

  it('is refused to somebody nobody knows', async () => {
    const app = await fresh()
    await refused(
      app,
      () => givePassword(app.deps, { email: 'x@plan.example', by }),
      'Nobody here has the address x@plan.example. Check how it is written',
    )
  })
})

it('lists who is in a plan now, by name', async () => {
  const app = await fresh()
  await addMember(app.deps, { email: 'bailey@plan.example', name: undefined, slug, role: 'owner', by })
  await changeRole(app.deps, { email: 'viewer@plan.example', slug, role: 'scrutiny', by })
  const listed = await listMembers(app.store.db, slug)
  expect(
    listed.map(({ name, role, maySignIn }) => `${name}: ${role}, ${maySignIn ? 'may' : 'may not'} sign in`),
  ).toEqual([
    'Alex Example: owner, may sign in',
    'Bailey Example: owner, may sign in',
    'Board member: scrutiny, may sign in',
    'Independent chair: chair, may sign in',
    'Programme office: programme, may sign in',
    'Scrutiny officer: scrutiny, may sign in',
  ])
})

it('makes another password each time, in letters that are not taken for others', () => {
  const made = Array.from({ length: 200 }, makePassword)
  expect(new Set(made).size).toBe(200)
  for (const password of made) expect(password).toMatch(/^[a-hjkmnp-tv-z2-9]{5}(-[a-hjkmnp-tv-z2-9]{5}){3}$/)
})
