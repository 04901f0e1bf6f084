import { choose, inMain, nothing, ofAction, WORDS, type WritingForm } from './writing-form.ts'

/** What owners, the chair and the office write about actions. */
export const FORMS_OF_ACTIONS: readonly WritingForm[] = [
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
]
