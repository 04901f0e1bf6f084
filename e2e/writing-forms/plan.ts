import { inMain, ofWhoIsHere, type WritingForm } from './writing-form.ts'

/** The plan itself and its priority areas. */
export const FORMS_OF_PLAN: readonly WritingForm[] = [
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
