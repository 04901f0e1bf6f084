import { meetingToCancel } from './made-for-forms.ts'
import { inMain, WORDS, type WritingForm } from './writing-form.ts'

/** When the board meets, and when inspectors came. */
export const FORMS_OF_MEETINGS: readonly WritingForm[] = [
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
]
