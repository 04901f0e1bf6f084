import { paperToWithdraw } from './made-for-forms.ts'
import { nothing, type WritingForm } from './writing-form.ts'

/** What officers write in papers and of them. */
export const FORMS_OF_PAPERS: readonly WritingForm[] = [
  {
    what: 'what only an officer can write in a paper',
    file: 'papers/PromptsForm.svelte',
    form: '{name}',
    role: 'scrutiny',
    path: '/medway-2019/papers/check?kind=committee-report&audience=scrutiny&asAt=2020-11-02',
    after: 'done=paper-check-kept',
    find: (page) => page.getByRole('form', { name: 'Write what only you can say' }),
    words: 'Risk management',
    slip: (form) => form.getByLabel('Your post').fill(''),
    mend: (form) => form.getByLabel('Your post').fill('Democratic Services Officer'),
    save: 'Keep what I wrote',
    saved: /What you wrote is kept|Saved already/,
  },
  {
    what: 'what is not for publication',
    file: 'publication/MarksForm.svelte',
    form: '{name}',
    role: 'scrutiny',
    path: '/medway-2019/actions/3.4/publication',
    after: 'done=marks-kept',
    find: (page) => page.getByRole('form', { name: 'What is not for publication' }),
    words: 'Why this is changed',
    slip: nothing,
    mend: (form) => form.getByRole('checkbox').first().click(),
    save: 'Save what is not for publication',
    saved: /What is not for publication is kept|Saved already/,
  },
  {
    what: 'the withdrawal of a paper',
    file: 'papers/WithdrawForm.svelte',
    form: '{name}',
    role: 'programme',
    path: async (page) => `/medway-2019/papers/${await paperToWithdraw(page)}`,
    find: (page) => page.getByRole('form', { name: 'Withdraw it' }),
    words: 'Why it is withdrawn',
    slip: nothing,
    mend: (form) => form.getByLabel('Something in it is wrong').check(),
    save: 'Withdraw the paper',
    saved: /The paper is withdrawn/,
  },
]
