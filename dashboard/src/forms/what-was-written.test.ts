import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { staysOf } from '../bringing/doubt-boxes.ts'
import { keyOf } from '../bringing/keys.server.ts'
import { NOT_SEEN, whatWasWritten } from './what-was-written.ts'

it.each([
  ['a choice, by its name', { deliveryStatus: 'at-risk' }, [['Delivery status', 'At risk']]],
  ['words, as they were typed', { progress: ' Two\nof five. ' }, [['Progress', ' Two\nof five. ']]],
  ['a single word', { nextSteps: 'Recruit' }, [['Next steps', 'Recruit']]],
  ['an address', { progress: 'https://example.org/a.pdf' }, [['Progress', 'https://example.org/a.pdf']]],
  ['a single word of a box that has no words of its own', { milestoneTitle: 'Two' }, [['Milestone title', 'Two']]],
  ['a day, said', { dueOn: '2021-05-28' }, [['Due on', '28 May 2021']]],
  ['a day that cannot be read, as it was typed', { dueOn: '31/2/21' }, [['Due on', '31/2/21']]],
  [
    'each of several boxes of one name',
    { milestoneTitle: ['One is', '', 'Two are'] },
    [
      ['Milestone title', 'One is'],
      ['Milestone title', 'Two are'],
    ],
  ],
  ['a ref', { ref: 'R77b' }, [['Action', 'R77b']]],
  ['a decision, of whatever it is', { step: 'agreed' }, [['What was decided', 'agreed']]],
  ['an answer about a sheet', { [keyOf('doubt:B4')]: 'The head of service' }, [['Answer', 'The head of service']]],
  [
    'that a cell of a sheet stays',
    { [keyOf('doubt:B4')]: '', [staysOf(keyOf('doubt:B4'))]: 'on' },
    [['Answer', 'It stays as it stands']],
  ],
  ['nothing of an empty box', { progress: '', nextSteps: '  ' }, []],
  [
    'nothing of ids and keys',
    { id: '0197', meeting: '0198-77', ownerPost: 'head-of-service', area: '3', addRow: 'yes', of: '1.2' },
    [],
  ],
])('shows %s', (_what, entered, expected) => {
  expect(whatWasWritten(entered).map(({ label, words }) => [label, words])).toEqual(expected)
})

it('knows what was typed from what is said in other words', () => {
  const typed = Object.fromEntries(
    whatWasWritten({ deliveryStatus: 'at-risk', progress: 'Two' }).map((one) => [one.name, one.typed]),
  )
  expect(typed).toEqual({ deliveryStatus: false, progress: true })
})

it('knows what each form of the dashboard carries unseen', () => {
  const src = new URL('../', import.meta.url)
  const hidden = globSync('**/*.svelte', { cwd: src })
    .map((file) => readFileSync(new URL(file, src), 'utf8'))
    .filter((text) => /<Form\b|forms\/WordsBox|data-draft/.test(text))
    .flatMap((text) => [...text.matchAll(/type="hidden" name="(\w+)"/g)].map(([, name = '']) => name))
  expect(hidden.length).toBeGreaterThan(3)
  // Whom a form is about is read on its page, and is typed in another form.
  expect(hidden.filter((name) => name !== 'email' && !NOT_SEEN.includes(name))).toEqual([])
})

it('calls no box that somebody fills as one that a form carries unseen', () => {
  const src = new URL('../', import.meta.url)
  const filled = globSync('**/*.svelte', { cwd: src })
    .map((file) =>
      readFileSync(new URL(file, src), 'utf8').replaceAll(/<input[^>]*type="hidden"[^>]*>|<button[^>]*>/g, ''),
    )
    .flatMap((text) => [...text.matchAll(/\bname="(\w+)"|\bbox\((?:\w+, )?'(\w+)'\)/g)])
    .map(([, name, boxed]) => name ?? boxed ?? '')
  expect(filled).toEqual(expect.arrayContaining(['ref', 'step', 'progress', 'milestoneTitle']))
  expect(filled.filter((name) => NOT_SEEN.includes(name))).toEqual([])
})

it('leaves no hidden box out of a draft whose words come with an answer, and from nowhere else', () => {
  const src = new URL('../', import.meta.url)
  // A form whose page is not there again without its answer keeps no draft.
  const keepsNone = ['account/FirstAccountForm.svelte', 'forms/SignInAgain.svelte', 'routes/first-visit/+page.svelte']
  const left = globSync('**/*.svelte', { cwd: src })
    .filter((file) => !keepsNone.includes(file.replaceAll('\\', '/')))
    .flatMap((file) =>
      [...readFileSync(new URL(file, src), 'utf8').matchAll(/<input[^>]*type="hidden"[^>]*>/g)].flatMap(([box]) =>
        /entered|madeFrom/.test(box) && !box.includes('data-draft') ? [`${file}: ${box}`] : [],
      ),
    )
  expect(left).toEqual([])
})
