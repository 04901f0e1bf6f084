import { expect, it, onTestFinished } from 'vitest'
import { bodyFor } from '../testing/bodies.ts'
import type { Test } from 'supertest'
import type { Caller } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { changeDate, editForm, seeAction } from '../testing/updates.ts'

const ADDED = { ...bodyFor('addAction'), area: 1, dueOn: null, startsOn: '2020-12-10', milestones: [] }
const SEVERAL = { title: 'Records are read first', ownerPost: 'head-of-workforce', area: 1, startsOn: '2020-12-10' }
const ASKED = { step: 'asked', reasonCode: 'capacity', reason: 'Two posts are vacant', effect: 'None' }

/** Whatever says in words when something is due, by the field that says it. */
const SAID: Record<string, { field: string; send: (who: Caller, said: Said) => Promise<Awaited<Test>> | Test }> = {
  'a new action': { field: 'due', send: (who, said) => who.post('./actions', { ...ADDED, ...said }) },
  'a milestone of a new action': {
    field: 'milestones.0.due',
    send: (who, { due, quartersRead }) =>
      who.post('./actions', { ...ADDED, dueOn: '2021-12-31', quartersRead, milestones: [{ title: 'Half', due }] }),
  },
  'one of several actions': {
    field: 'actions.0.due',
    send: (who, said) => who.post('./actions/several', { actions: [{ ...SEVERAL, ...said }], reason: 'Agreed' }),
  },
  'an action that is edited': {
    field: 'due',
    send: async (who, said) => who.post('./actions/2.1/versions', { ...(await editForm(who, '2.1')), ...said }),
  },
  'a new milestone': {
    field: 'due',
    send: (who, said) => who.post('./actions/2.1/milestones', { title: 'One more', ...said }),
  },
  'a milestone that is moved': {
    field: 'due',
    send: async (who, said) => {
      const [first] = (await seeAction(who, '2.1')).action.milestones
      const { id, versionId: basedOn, title, doneOn } = first ?? { id: '', title: '', doneOn: null }
      return who.post(`./actions/2.1/milestones/${id}`, { title, doneOn, basedOn, ...said })
    },
  },
  'a date that is asked for': {
    field: 'to',
    send: (who, { due: to, quartersRead }) => changeDate(who, '2.1', { ...ASKED, to, quartersRead }),
  },
}
interface Said {
  due: string
  quartersRead?: 'financial' | 'calendar' | undefined
}

it.each(Object.entries(SAID))(
  '%s is asked which quarter is meant, where it was read as another',
  async (_, { field, send }) => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const programme = await signedIn('programme')
    const reply = await send(programme, { due: 'Q1 2021', quartersRead: 'calendar' })
    expect([reply.status, reply.body.fields]).toEqual([
      400,
      {
        [field]:
          'The plan’s quarters have been changed since you opened this page: “Q1 2021” was January to March 2021, and is April to June 2021 by now. Say which is meant, or save it again as it is now',
      },
    ])
  },
)

it.each([
  ['the quarters are the plan’s', { due: 'Q1 2021', quartersRead: 'financial' }],
  ['nobody read it', { due: 'Q1 2021' }],
  ['the words are the same in both', { due: 'Q4 2020/21', quartersRead: 'calendar' }],
  ['no quarter is said', { due: 'Spring 2021', quartersRead: 'calendar' }],
] as const)('nobody is asked where %s', async (_, said) => {
  const { signedIn } = await openTestApp({ over: onTestFinished })
  const programme = await signedIn('programme')
  const reply = await programme.post('./actions', { ...ADDED, ...said })
  expect([reply.status, reply.body.fields]).toEqual([201, undefined])
  const changes = await programme.get('./changes')
  expect(JSON.stringify(changes.body)).not.toContain('quartersRead')
})
