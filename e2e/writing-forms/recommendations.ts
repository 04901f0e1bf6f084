import { unansweredRecommendation } from './made-for-forms.ts'
import { inMain, WORDS, type WritingForm } from './writing-form.ts'

/** What the plan answers, and where that comes from. */
export const FORMS_OF_RECOMMENDATIONS: readonly WritingForm[] = [
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
]
