import type { Locator, Page } from '@playwright/test'
import { MeetingsView } from '../domain/contract/meetings.ts'
import { LinkMade } from '../domain/contract/one-time-links.ts'
import { PlanPeopleView } from '../domain/contract/people.ts'
import { PostView } from '../domain/contract/posts.ts'
import { RecommendationsView } from '../domain/contract/recommendations.ts'
import type { Role } from '../domain/permissions.ts'
import { read } from './record.ts'

/** A form that writes to the record: who fills it, where, and how. */
export interface WritingForm {
  /** What it is, for the name of its journey. */
  what: string
  /** Where it is written, in dashboard/src, and what it is called there. */
  file: string
  form: string
  role: Role
  /** Where it stands; found out first, where that goes by an id. */
  path: string | ((page: Page) => Promise<string>)
  /** What the address says after a first save on this page, if it stays here. */
  after?: string
  find: (page: Page) => Locator
  /** What leads away from a page that is not a plan's; the board, on those that are. */
  away?: (page: Page) => Locator
  /** The box that holds the words which must not be lost. */
  words: string
  /** Fills everything but the words and what `mend` fills, so that it is refused. */
  slip: (form: Locator) => Promise<void>
  /** What the box of the words holds then, where the slip is in it. */
  slipped?: string
  mend: (form: Locator) => Promise<void>
  save: string | RegExp
  /** A box that says nothing of how much room there is left. */
  uncounted?: true
  /** What it is sent by first, where something is worked out before it can be saved. */
  first?: string
  /** What the page says when it is saved. */
  saved: RegExp
}

/** Where a form stands. */
export const pathOf = (page: Page, { path }: Pick<WritingForm, 'path'>): Promise<string> =>
  typeof path === 'string' ? Promise.resolve(path) : path(page)

/** What is written, and must not be lost. */
export const WORDS = 'Kept, whatever becomes of it'

const inMain = (page: Page) => page.getByRole('main').locator('form[name]')
async function choose(form: Locator, label: string): Promise<void> {
  await form.getByLabel(label, { exact: true }).selectOption({ index: 1 })
}
const ofWhoIsHere = (page: Page) => page.getByRole('banner').locator('a[href="/account"]')
const nothing = () => Promise.resolve()

/** An action's form of its own page, of which there is one. */
const ofAction = (ref: string, rest = '') => ({ path: `/medway-2019/actions/${ref}${rest}`, find: inMain })

/** A recommendation that no action answers, added where there is none. */
async function unansweredRecommendation(page: Page): Promise<number> {
  const title = 'To be withdrawn'
  const find = async () =>
    (await read(page, RecommendationsView, 'recommendations')).recommendations.find((one) => one.title === title)
  if (!(await find()))
    await page.request.post('/api/plans/medway-2019/recommendations', {
      data: { source: 'ofsted-2020-09-15', recommendations: [{ wording: title, shortTitle: title }] },
    })
  return (await find())?.number ?? 0
}

/** A meeting that nobody needs, added where there is none. */
async function meetingToCancel(page: Page): Promise<string> {
  const title = 'To be cancelled'
  const find = async () => (await read(page, MeetingsView, 'meetings')).meetings.find((one) => one.title === title)
  if (!(await find()))
    await page.request.post('/api/plans/medway-2019/meetings', {
      data: {
        meetings: [{ kind: 'quarterly-review', title, heldOn: '2022-07-20', dataCutOffOn: '2022-07-06' }],
      },
    })
  return (await find())?.id ?? ''
}

/** The id of somebody whom no journey signs in as, invited and come where there is nobody yet. */
async function somebody(page: Page, name: string): Promise<string> {
  const find = async () =>
    (await read(page, PlanPeopleView, 'people')).people.find(({ email }) => email.startsWith(name))
  if (!(await find())) {
    const made = await page.request.post('/api/plans/medway-2019/invitations', {
      data: { email: `${name}@council.example`, role: 'viewer' },
    })
    const { token } = LinkMade.parse(await made.json())
    // By no browser: it would be signed in as them.
    const { origin } = new URL(made.url())
    await fetch(new URL(`/api/invitations/${token}`, origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ name, password: 'A-long-Password-2020' }),
    })
  }
  return (await find())?.id ?? ''
}

/**
 * Every form that writes to the record. Each has its journey in
 * `written-words-are-kept.spec.ts`, and a form of the dashboard that is not
 * here fails it.
 */
export const WRITING_FORMS: readonly WritingForm[] = [
  {
    what: 'an update, on the page of its action',
    file: 'updates/PostUpdate.svelte',
    form: 'update-{view.action.ref}',
    role: 'owner',
    ...ofAction('3.4', '/update'),
    words: 'Progress',
    slip: (form) => form.getByLabel('At risk').check(),
    mend: (form) => form.getByLabel('Way back to green').fill('Two more by May.'),
    save: 'Save update',
    saved: /Your update is saved/,
  },
  {
    what: 'an update, among my updates',
    file: 'updates/InHand.svelte',
    form: 'update-{action.ref}',
    role: 'owner',
    // Taken in hand by name: another journey may have reported on all that is due.
    path: '/medway-2019/my-updates?at=5.4',
    after: 'saved=3.4',
    find: (page) => page.getByRole('form', { name: /^Update / }),
    words: 'Progress',
    slip: (form) => form.getByLabel('Off track').check(),
    mend: (form) => form.getByLabel('Way back to green').fill('Two more by May.'),
    save: /^Save/,
    saved: /Saved \d/,
  },
  {
    what: 'a request for another due date',
    file: 'actions/AskForDate.svelte',
    form: 'ask-date-{action.ref}',
    role: 'owner',
    ...ofAction('1.1', '/date'),
    words: 'Why the date has to move',
    slip: async (form) => {
      await choose(form, 'Reason')
      await form.getByLabel('What it does to the success measure').fill('It is met a term later.')
    },
    mend: (form) => form.getByLabel('New due date').fill('2021-05-28'),
    save: 'Ask the board',
    saved: /Your request is recorded/,
  },
  {
    what: 'what the board decided on a due date',
    file: 'actions/DecideDate.svelte',
    form: 'decide-date-{view.action.ref}',
    role: 'chair',
    ...ofAction('1.7', '/date'),
    words: 'In the board’s words',
    slip: async (form) => {
      await choose(form, 'Meeting')
      await form.getByLabel('Minute reference').fill('5.7')
    },
    mend: (form) => form.getByLabel('Refused: the old date stands').check(),
    save: 'Record the decision',
    saved: /The decision is recorded/,
  },
  {
    what: 'a decision on a closure',
    file: 'actions/DecideClosure.svelte',
    form: 'decide-{view.action.ref}',
    role: 'chair',
    ...ofAction('2.5'),
    after: 'done=decision',
    words: 'Note',
    slip: async (form) => {
      await choose(form, 'Meeting')
      await form.getByLabel('Minute reference').fill('5.8')
    },
    mend: (form) => form.getByLabel('Reopened').check(),
    save: 'Record the decision',
    saved: /The decision is recorded/,
  },
  {
    what: 'an answer to help',
    file: 'help-answers/AnswerForm.svelte',
    form: 'answer-help-{view.action.ref}',
    role: 'chair',
    ...ofAction('2.2', '/help'),
    words: 'What the board answers',
    slip: (form) => choose(form, 'Meeting'),
    mend: (form) => form.getByLabel('Minute reference').fill('5.9'),
    save: 'Record the answer',
    saved: /The answer is recorded/,
  },
  {
    what: 'a milestone',
    file: 'actions/MilestoneForm.svelte',
    form: '{name}',
    role: 'owner',
    path: '/medway-2019/actions/3.5/milestones',
    after: 'saved=some-other',
    find: (page) => page.getByRole('form', { name: 'Milestone 2' }),
    words: 'What is to be reached',
    slip: (form) => form.getByLabel('Due').fill(''),
    mend: (form) => form.getByLabel('Due').fill('2021-01-15'),
    save: 'Save milestone 2',
    saved: /Saved: /,
  },
  {
    what: 'a milestone to be added',
    file: 'actions/MilestoneForm.svelte',
    form: '{name}',
    role: 'owner',
    path: '/medway-2019/actions/1.5/milestones',
    after: 'saved=some-other',
    find: (page) => page.getByRole('form', { name: 'Add a milestone' }),
    words: 'What is to be reached',
    slip: nothing,
    mend: (form) => form.getByLabel('Due').fill('2021-01-22'),
    save: 'Add this milestone',
    saved: /Saved: /,
  },
  {
    what: 'a new action',
    file: 'actions/ActionForm.svelte',
    form: '{name}',
    role: 'programme',
    path: '/medway-2019/actions/new',
    find: inMain,
    words: 'Success measure',
    slip: async (form) => {
      await form.getByLabel('Title', { exact: true }).fill('Every new manager has a mentor')
      await form.getByLabel('10. ').check()
      await choose(form, 'Owner')
      await form.getByLabel('Starts on').fill('2021-01-04')
      await form.getByLabel('Priority area').selectOption('3')
      await form.getByLabel('Why the plan needs this action').fill('Asked for by the board.')
    },
    mend: (form) => form.getByLabel('When it is due').fill('Autumn 2021'),
    save: 'Add the action',
    saved: /The action is added to the plan/,
  },
  {
    what: 'several new actions',
    file: 'routes/[plan]/actions/several/+page.svelte',
    form: 'several-actions',
    role: 'programme',
    path: '/medway-2019/actions/several',
    after: 'done=actions-added',
    find: inMain,
    words: 'Paste your actions',
    slip: async (form) => {
      await form.getByRole('button', { name: 'Show them as rows' }).click()
      // Apart from what was pasted, which is looked for.
      await form.getByLabel('Title', { exact: true }).fill('One of its own')
      await choose(form, 'Owner')
      await form.getByLabel('Why the plan takes these').fill('Asked for by the board.')
    },
    mend: (form) => form.getByLabel('When it is due').fill('Autumn 2021'),
    save: 'Add these actions',
    first: 'Show them as rows',
    saved: /1 action is added to the plan: /,
  },
  {
    what: 'an edit of an action',
    file: 'actions/ActionForm.svelte',
    form: '{name}',
    role: 'programme',
    ...ofAction('3.2', '/edit'),
    words: 'Why this is changing',
    slip: (form) => form.getByLabel('Title', { exact: true }).fill(''),
    mend: (form) => form.getByLabel('Title', { exact: true }).fill('Supervision is monthly, recorded and reflective'),
    save: 'Save the change',
    saved: /The change is saved/,
  },
  {
    what: 'the withdrawal of an action',
    file: 'actions/Withdraw.svelte',
    form: 'withdraw-{action.ref}',
    role: 'programme',
    ...ofAction('3.1', '/withdraw'),
    words: 'Why it is withdrawn',
    slip: async (form) => {
      await form.getByLabel('No longer needed').check()
      await form.getByLabel('Why it is withdrawn').fill(`${WORDS}\u0007`)
    },
    slipped: `${WORDS}\u0007`,
    mend: (form) => form.getByLabel('Why it is withdrawn').fill(WORDS),
    save: /^Withdraw/,
    saved: /is withdrawn from the plan/,
  },
  {
    what: 'an invitation to the plan',
    file: 'people/Invite.svelte',
    form: 'invite',
    role: 'programme',
    path: '/medway-2019/settings/people',
    find: (page) => page.getByRole('form', { name: 'Invite somebody' }),
    words: 'Name (optional)',
    slip: (form) => form.getByLabel('Board member').check(),
    mend: (form) => form.getByLabel('Email address').fill('kept@council.example'),
    save: 'Make the invitation',
    saved: /The invitation is made/,
  },
  {
    what: 'why somebody is taken out',
    file: 'people/ChangePerson.svelte',
    form: '{names.takeOut}',
    role: 'programme',
    path: async (page) => `/medway-2019/settings/people/${await somebody(page, 'sam')}`,
    find: (page) => page.getByRole('form', { name: 'out of the plan' }),
    words: 'Why they are taken out',
    slip: (form) => form.getByLabel('Why they are taken out').fill(`${WORDS}\u0007`),
    slipped: `${WORDS}\u0007`,
    mend: (form) => form.getByLabel('Why they are taken out').fill(WORDS),
    save: /^Take/,
    saved: /They are taken out of the plan/,
  },
  {
    what: 'an invitation to keep the installation',
    file: 'people/InviteAdministrator.svelte',
    form: '{name}',
    role: 'administrator',
    path: '/people',
    find: (page) => page.getByRole('form', { name: 'Invite another administrator' }),
    away: ofWhoIsHere,
    words: 'Name (optional)',
    slip: nothing,
    mend: (form) => form.getByLabel('Email address').fill('kept-too@council.example'),
    save: 'Make the invitation',
    saved: /The invitation is made/,
  },
  {
    what: 'one’s own name',
    file: 'account/ChangeName.svelte',
    form: 'own-name',
    role: 'administrator',
    path: '/account/name',
    find: inMain,
    away: ofWhoIsHere,
    words: 'What you are called',
    slip: (form) => form.getByLabel('What you are called').fill(`${WORDS}\u0007`),
    slipped: `${WORDS}\u0007`,
    mend: (form) => form.getByLabel('What you are called').fill('Administrator of the council'),
    save: 'Change name',
    saved: /Your name is changed/,
  },
  {
    // There is one board a day, so that it is added once.
    what: 'one more meeting',
    file: 'routes/[plan]/settings/meetings/+page.svelte',
    form: 'new-meeting',
    role: 'programme',
    path: '/medway-2019/settings/meetings',
    after: 'done=meeting-changed',
    find: inMain,
    words: 'What it is called',
    slip: (form) => form.getByLabel('Data cut-off').fill('2022-01-26'),
    mend: async (form) => {
      await form.getByLabel('Held on').fill('2022-01-19')
      await form.getByLabel('Data cut-off').fill('2022-01-05')
    },
    save: 'Add the meeting',
    saved: /The meeting is added|Saved already/,
  },
  {
    what: 'a change of a meeting',
    file: 'routes/[plan]/settings/meetings/[id]/+page.svelte',
    form: '{saving}',
    role: 'programme',
    path: '/medway-2019/settings/meetings/board-2021-01-27',
    find: (page) => page.getByRole('form', { name: 'Change this meeting' }),
    words: 'Why this is changing',
    slip: (form) => form.getByLabel('Held on').fill('2021-01-06'),
    mend: async (form) => {
      await form.getByLabel('Held on').fill('2021-01-28')
      await form.getByLabel('Papers due').fill('2021-01-20')
    },
    save: 'Save the change',
    saved: /The meeting is changed/,
  },
  {
    what: 'the cancelling of a meeting',
    file: 'routes/[plan]/settings/meetings/[id]/+page.svelte',
    form: '{cancelling}',
    role: 'programme',
    path: async (page) => `/medway-2019/settings/meetings/${await meetingToCancel(page)}`,
    find: (page) => page.getByRole('form', { name: 'Cancel it' }),
    words: 'Why it is not held',
    slip: (form) => form.getByLabel('Why it is not held').fill(`${WORDS}\u0007`),
    slipped: `${WORDS}\u0007`,
    mend: (form) => form.getByLabel('Why it is not held').fill(WORDS),
    save: 'Cancel this meeting',
    saved: /The meeting is cancelled/,
  },
  {
    what: 'a series of boards',
    file: 'routes/[plan]/settings/meetings/series/+page.svelte',
    form: 'board-series',
    role: 'programme',
    path: '/medway-2019/settings/meetings/series',
    find: inMain,
    words: 'What each is called',
    slip: async (form) => {
      await form.getByLabel('The first board').fill('2023-01-11')
      await form.getByLabel('How many boards').fill('2')
      await form.getByRole('button', { name: 'Work out the days' }).click()
      await form.getByLabel('Data cut-off', { exact: true }).first().fill('')
    },
    mend: (form) => form.getByLabel('Data cut-off', { exact: true }).first().fill('2022-12-28'),
    save: 'Add these boards',
    first: 'Work out the days',
    saved: /The boards are added/,
  },
  {
    what: 'recommendations that are pasted',
    file: 'routes/[plan]/settings/recommendations/paste/+page.svelte',
    form: 'paste-recommendations',
    role: 'programme',
    path: '/medway-2019/settings/recommendations/paste',
    find: inMain,
    words: 'What it recommends',
    slip: async (form) => {
      await form.getByRole('button', { name: 'Show them as rows' }).click()
      // Apart from what was pasted, which is looked for.
      await form.getByLabel('Wording').fill('One of its own')
      await form.getByLabel('Short title').fill('')
    },
    mend: async (form) => {
      await form.getByLabel('Short title').fill('Kept')
      await form.getByLabel('Source').selectOption('ofsted-2020-09-15')
    },
    save: 'Add these recommendations',
    first: 'Show them as rows',
    saved: /The recommendations are added/,
  },
  {
    what: 'priority areas that are pasted',
    file: 'routes/[plan]/settings/areas/paste/+page.svelte',
    form: 'paste-areas',
    role: 'programme',
    path: '/medway-2019/settings/areas/paste',
    find: inMain,
    words: 'Paste or type the priority areas',
    slip: async (form) => {
      await form.getByRole('button', { name: 'Show them as rows' }).click()
      await form.getByLabel('Title').fill('One of its own')
      await form.getByLabel('Number').fill('none')
    },
    mend: (form) => form.getByLabel('Number').fill(''),
    save: 'Add these priority areas',
    first: 'Show them as rows',
    saved: /The priority areas are added/,
  },
  {
    what: 'posts that are pasted',
    file: 'routes/[plan]/settings/posts/add/several/+page.svelte',
    form: 'paste-posts',
    role: 'programme',
    path: '/medway-2019/settings/posts/add/several',
    find: inMain,
    words: 'Paste or type the posts',
    slip: async (form) => {
      await form.getByRole('button', { name: 'Show them as rows' }).click()
      await form.getByLabel('Post', { exact: true }).fill('A post of its own')
      await form.getByLabel('Organisation', { exact: true }).fill('')
    },
    mend: (form) => form.getByLabel('Organisation', { exact: true }).fill('Medway Council'),
    save: 'Add these posts',
    first: 'Show them as rows',
    saved: /The posts are added/,
  },
  {
    what: 'the withdrawal of a recommendation',
    file: 'routes/[plan]/settings/recommendations/[number]/+page.svelte',
    form: '{withdrawing}',
    role: 'programme',
    path: async (page) => `/medway-2019/settings/recommendations/${await unansweredRecommendation(page)}`,
    find: (page) => page.getByRole('form', { name: 'Withdraw it' }),
    words: 'Why it is withdrawn',
    slip: (form) => form.getByLabel('Why it is withdrawn').fill(`${WORDS}\u0007`),
    slipped: `${WORDS}\u0007`,
    mend: (form) => form.getByLabel('Why it is withdrawn').fill(WORDS),
    save: 'Withdraw this recommendation',
    saved: /The recommendation is withdrawn/,
  },
  {
    what: 'a change of a recommendation',
    file: 'routes/[plan]/settings/recommendations/[number]/+page.svelte',
    form: '{saving}',
    role: 'programme',
    path: '/medway-2019/settings/recommendations/9',
    find: (page) => page.getByRole('form', { name: 'Save the change' }),
    words: 'Why this is changing',
    slip: async (form) => {
      await form.getByLabel('Source').selectOption('')
    },
    mend: async (form) => {
      await form.getByLabel('Source').selectOption('ofsted-2019-08-27')
      await form.getByLabel('Paragraphs').fill('Page 3')
    },
    save: 'Save the change',
    saved: /The recommendation is changed/,
  },
  {
    what: 'a change of a priority area',
    file: 'routes/[plan]/settings/areas/[number]/+page.svelte',
    form: '{name}',
    role: 'programme',
    path: '/medway-2019/settings/areas/5',
    find: inMain,
    words: 'Why this is changing',
    slip: (form) => form.getByLabel('Title').fill(''),
    mend: async (form) => {
      await form.getByLabel('Title').fill('Partnerships')
      await form.getByLabel('Sponsor').selectOption('head-of-partnerships')
    },
    save: 'Save the change',
    saved: /The priority area is changed/,
  },
  {
    what: 'a priority area to be added',
    file: 'routes/[plan]/settings/areas/+page.svelte',
    form: 'new-area',
    role: 'programme',
    path: '/medway-2019/settings/areas',
    find: inMain,
    words: 'Title',
    slip: (form) => form.getByLabel('Number').fill('5'),
    mend: (form) => form.getByLabel('Number').fill(''),
    save: 'Add the priority area',
    saved: /The priority area is added|Saved already/,
  },
  {
    what: 'a change of a source',
    file: 'routes/[plan]/settings/sources/[key]/+page.svelte',
    form: '{name}',
    role: 'programme',
    path: '/medway-2019/settings/sources/commissioner-2020-01-10',
    find: inMain,
    words: 'Why this is changing',
    slip: (form) => form.getByLabel('Web address').fill('ofsted'),
    mend: (form) => form.getByLabel('Web address').fill('https://reports.ofsted.gov.uk/kept'),
    save: 'Save the change',
    saved: /The source is changed/,
  },
  {
    what: 'a change of a visit',
    file: 'routes/[plan]/settings/visits/[key]/+page.svelte',
    form: '{name}',
    role: 'programme',
    path: '/medway-2019/settings/visits/monitoring-visit-1',
    find: inMain,
    words: 'Why this is changing',
    slip: (form) => form.getByLabel('Where the letter is').fill('ofsted'),
    mend: (form) => form.getByLabel('Where the letter is').fill('https://reports.ofsted.gov.uk/kept'),
    save: 'Save the change',
    saved: /The visit is changed/,
  },
  {
    what: 'a change of a post',
    file: 'routes/[plan]/settings/posts/[key]/edit/+page.svelte',
    form: '{name}',
    role: 'programme',
    path: '/medway-2019/settings/posts/director-of-people/edit',
    find: inMain,
    words: 'Why this is changing',
    slip: (form) => form.getByLabel('Organisation').fill(''),
    mend: (form) => form.getByLabel('Organisation').fill('The council'),
    save: 'Save the change',
    saved: /The post is changed/,
  },
  {
    what: 'a change of who holds a post',
    file: 'routes/[plan]/settings/posts/[key]/holders/[id]/+page.svelte',
    form: '{name}',
    role: 'programme',
    path: async (page) => {
      const { holders } = await read(page, PostView, 'posts/director-of-people')
      return `/medway-2019/settings/posts/director-of-people/holders/${holders.at(-1)?.id}`
    },
    find: inMain,
    words: 'Why this is changing',
    slip: (form) => form.getByLabel('Name').fill(''),
    mend: (form) => form.getByLabel('Name').fill('I Sutherland'),
    save: 'Save the change',
    saved: /What is said of them is changed/,
  },
  {
    what: 'the name of somebody',
    file: 'people/KeepPerson.svelte',
    form: "{nameOf('person-name')}",
    role: 'administrator',
    path: async (page) => `/people/${await somebody(page, 'robin')}`,
    find: (page) => page.getByRole('form', { name: 'Name' }),
    away: ofWhoIsHere,
    words: 'What they are called',
    slip: (form) => form.getByLabel('What they are called').fill(`${WORDS}\u0007`),
    slipped: `${WORDS}\u0007`,
    mend: (form) => form.getByLabel('What they are called').fill('Robin'),
    save: 'Change the name',
    saved: /The name is changed/,
  },
  {
    what: 'the address of somebody',
    file: 'people/KeepPerson.svelte',
    form: "{nameOf('person-address')}",
    role: 'administrator',
    path: async (page) => `/people/${await somebody(page, 'robin')}`,
    find: (page) => page.getByRole('form', { name: 'Email address' }),
    away: ofWhoIsHere,
    // Words that are no address: they are the slip.
    words: 'What they sign in with',
    slip: nothing,
    mend: (form) => form.getByLabel('What they sign in with').fill(`robin.${Date.now()}@council.example`),
    save: 'Change the address',
    saved: /The address is changed/,
    uncounted: true,
  },
  {
    what: 'a source to be added',
    file: 'routes/[plan]/settings/sources/+page.svelte',
    form: 'new-source',
    role: 'programme',
    path: '/medway-2019/settings/sources',
    find: inMain,
    words: 'What the report or letter is called',
    slip: (form) => form.getByLabel('Web address').fill('ofsted'),
    mend: (form) => form.getByLabel('Web address').fill('https://reports.ofsted.gov.uk/'),
    save: 'Add the source',
    saved: /The source is added|Saved already/,
  },
  {
    what: 'a visit to be added',
    file: 'routes/[plan]/settings/visits/+page.svelte',
    form: 'new-visit',
    role: 'programme',
    path: '/medway-2019/settings/visits',
    find: inMain,
    words: 'What it is called',
    slip: async (form) => {
      // Of a kind that no chart marks.
      await form.getByLabel('Kind').selectOption('action-planning')
      await form.getByLabel('First day').fill('2022-05-11')
      await form.getByLabel('Last day').fill('2022-05-10')
    },
    mend: (form) => form.getByLabel('Last day').fill('2022-05-12'),
    save: 'Add the visit',
    saved: /The visit is added|Saved already/,
  },
  {
    what: 'a post to be added',
    file: 'routes/[plan]/settings/posts/+page.svelte',
    form: 'new-post',
    role: 'programme',
    path: '/medway-2019/settings/posts',
    find: inMain,
    words: 'Why it is added',
    slip: nothing,
    // No two posts are called alike, and several journeys add one.
    mend: (form) => form.getByLabel('Post', { exact: true }).fill(`Virtual School Head ${Date.now()}`),
    save: 'Add the post',
    saved: /The post is added|Saved already/,
  },
  {
    what: 'somebody who stands in for a post',
    file: 'routes/[plan]/settings/posts/[key]/+page.svelte',
    form: '{name}',
    role: 'programme',
    path: '/medway-2019/settings/posts/lead-member',
    find: inMain,
    words: 'Why it is added',
    slip: (form) => form.getByLabel('Name').fill(''),
    mend: (form) => form.getByLabel('Name').fill('Cllr Example'),
    save: 'Add them',
    saved: /They are added to the post|Saved already/,
  },
  {
    what: 'the handover of a post',
    file: 'routes/[plan]/settings/posts/[key]/handover/+page.svelte',
    form: '{name}',
    role: 'programme',
    path: '/medway-2019/settings/posts/commissioner/handover',
    find: inMain,
    words: 'Why it is handed over',
    slip: (form) => form.getByLabel('Their first day').fill('2021-01-01'),
    mend: (form) => form.getByLabel('Name').fill('A successor'),
    save: 'Hand it over',
    saved: /The post is handed over/,
  },
  {
    what: 'a plan to be started',
    file: 'routes/start/+page.svelte',
    form: 'start',
    role: 'programme',
    path: '/start',
    find: inMain,
    away: ofWhoIsHere,
    words: 'Vision',
    slip: (form) => form.getByLabel('Council').fill(''),
    mend: (form) => form.getByLabel('Council').fill('Kept Council'),
    save: 'Start the plan',
    saved: /The plan is started|Nothing is missing/,
  },
  {
    what: 'a change of the plan',
    file: 'routes/[plan]/settings/plan/+page.svelte',
    form: 'plan',
    role: 'programme',
    path: '/medway-2019/settings/plan',
    find: inMain,
    words: 'Why this is changing',
    slip: (form) => form.getByLabel('Days without an update').fill('0'),
    mend: async (form) => {
      await form.getByLabel('Days without an update').fill('38')
      const vision = form.getByLabel('Vision')
      await vision.fill(`${await vision.inputValue()} And in good time.`)
    },
    save: 'Save the change',
    saved: /The plan is changed/,
  },
]

/** Forms that write nothing to the record, by their file and, in the house’s own form, by their name, and why nothing typed in them can be lost. */
export const OTHER_FORMS: Readonly<Record<string, string>> = {
  'account/ChangePassword.svelte': 'passwords, which no browser keeps',
  'account/Demonstration.svelte': 'a button',
  'account/FirstAccountForm.svelte': 'a name, an address and a password, once',
  'account/GoOn.svelte': 'a button',
  'account/Sessions.svelte': 'a button',
  'account/SignInForm.svelte': 'an address and a password',
  'changes/CheckTrail.svelte': 'asks, by its address',
  'compare/ChooseDates.svelte': 'asks, by its address',
  'keeping/ChangeForm.svelte: {name}': 'what forms with a reason are made of',
  'keeping/PasteForm.svelte: {name}': 'what forms in which several are pasted are made of',
  'forms/Form.svelte': 'what every writing form is made of',
  'forms/SignInAgain.svelte': 'carries the words of the form that it stands in for',
  'frame/AsAtBand.svelte': 'asks, by its address',
  'frame/Header.svelte': 'a button',
  'redactions/AskRedaction.svelte: removed-words': 'words that no browser may keep; its journey is of its own',
  'redactions/DecideRedaction.svelte': 'two buttons',
  'people/AnswerLink.svelte': 'a name and a password, once',
  'people/ChangePerson.svelte: {names.role}': 'a choice',
  'people/ChangePerson.svelte: {names.reset}': 'a button',
  "people/KeepPerson.svelte: {nameOf('reset')}": 'a button',
  "people/KeepPerson.svelte: {nameOf('give-administrator')}": 'a button',
  "people/KeepPerson.svelte: {nameOf('leave-administrator')}": 'a button',
  'people/InvitedTable.svelte: {nameOf(id)}': 'a button',
  'parts/FilterForm.svelte': 'asks, by its address',
  'plans/ChooseDay.svelte': 'asks, by its address',
  'updates/NoChange.svelte': 'a button',
  'routes/first-visit/+page.svelte': 'an address and a password, once',
}
