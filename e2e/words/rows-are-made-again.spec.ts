import type { Page } from '@playwright/test'
import { expect, PASSWORD, test } from '../fixtures.ts'
import { RARE, rareUnless, sampled } from '../sampled.ts'
import { endSession } from '../session.ts'

const SERIES = '/medway-2019/settings/meetings/series'
const LETTER = '/medway-2019/settings/recommendations/paste'

async function ask(page: Page, name: string): Promise<void> {
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.getByRole('button', { name, exact: true }).click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
}

const values = (page: Page, label: string): Promise<string[]> =>
  page.getByLabel(label, { exact: true }).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))

async function workOut(page: Page): Promise<void> {
  await page.goto(SERIES)
  await page.getByLabel('Weeks from one board to the next').fill('7')
  await page.getByLabel('The first board').fill('1 February 2028')
  await page.getByLabel('How many boards').fill('4')
  await ask(page, 'Work out the days')
  await expect(page.getByLabel('Held on')).toHaveCount(4)
}

async function paste(page: Page, words: string, press: string): Promise<void> {
  await page.getByLabel('What it recommends').fill(words)
  await ask(page, press)
}

const OLD = '• Supervision of social workers\n• Assessments\n• Permanence'
const NEW = '• Care leavers\n• The front door'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test(
      'days that are worked out again stand in place of those that were put right by hand',
      rareUnless(javaScriptEnabled),
      async ({ signInAs }) => {
        const page = await signInAs('programme', { javaScriptEnabled })
        await workOut(page)
        await page.getByLabel('Held on').nth(1).fill('2 March 2028')
        await page.getByLabel('Weeks from one board to the next').fill('8')
        await page.getByLabel('How many boards').fill('3')
        await ask(page, 'Work out the days again')
        expect(await values(page, 'Held on')).toEqual(['1 February 2028', '28 March 2028', '23 May 2028'])
        await expect(page.getByText('no row below stands for it now')).toBeVisible()
        await expect(page.getByRole('definition').filter({ hasText: '2 March 2028' })).toBeVisible()
      },
    )

    test(
      'a day that was put right stays with its board, where that is worked out again',
      rareUnless(!javaScriptEnabled),
      async ({ signInAs }) => {
        const page = await signInAs('programme', { javaScriptEnabled })
        await workOut(page)
        await page.getByLabel('Held on').nth(1).fill('28 March 2028')
        await page.getByLabel('Clear working days between the papers').fill('6')
        await ask(page, 'Work out the days again')
        await expect(page.getByText('no row below stands for it now')).toHaveCount(0)
        expect((await values(page, 'Held on')).slice(0, 2)).toEqual(['1 February 2028', '28 March 2028'])
        expect((await values(page, 'Papers due')).slice(0, 2)).toEqual(['21 January 2028', '10 March 2028'])
      },
    )

    test('a first board written as a computer writes days is not a change', RARE, async ({ signInAs }) => {
      const page = await signInAs('programme', { javaScriptEnabled })
      await page.goto(SERIES)
      await page.getByLabel('The first board').fill('2028-09-06')
      await page.getByLabel('How many boards').fill('1')
      await ask(page, 'Work out the days')
      await expect(page.getByLabel('The first board')).toHaveValue('6 September 2028')
      await page.getByLabel('Data cut-off', { exact: true }).fill('never')
      await ask(page, 'Add these boards')
      await expect(page.getByRole('alert')).toContainText('Data cut-off: enter a real date')
      await expect(page.getByRole('alert')).not.toContainText('has changed')
    })

    test('no days are saved once the rhythm has changed', rareUnless(!javaScriptEnabled), async ({ signInAs }) => {
      const page = await signInAs('programme', { javaScriptEnabled })
      await workOut(page)
      await page.getByLabel('Weeks from one board to the next').fill('8')
      await ask(page, 'Add these boards')
      await expect(page.getByRole('alert')).toContainText('This has changed since the days below were worked out')
      await page.getByLabel('How many boards').fill('3')
      await ask(page, 'Work out the days again')
      await expect(page.getByLabel('Held on')).toHaveCount(3)
      expect(await values(page, 'Held on')).toEqual(['1 February 2028', '28 March 2028', '23 May 2028'])
      await expect(page).toHaveURL(/series/)
    })

    test(
      'a board whose day is changed by hand takes its cut-off and papers along, and is shown before it is saved',
      rareUnless(javaScriptEnabled),
      async ({ signInAs }) => {
        const page = await signInAs('programme', { javaScriptEnabled })
        await workOut(page)
        const held = page.getByLabel('Held on')
        const cutOffs = await values(page, 'Data cut-off')
        const papers = await values(page, 'Papers due')
        // Good Friday; a day that is put off, of which the cut-off was changed too.
        await held.nth(1).fill('14 April 2028')
        await held.nth(2).fill('10 May 2028')
        await page.getByLabel('Data cut-off', { exact: true }).nth(2).fill('1 May 2028')
        await ask(page, 'Add these boards')
        await expect(page.getByRole('main')).toContainText('Nothing is saved yet')
        await expect(page.getByRole('main')).toContainText('14 April 2028: its cut-off and papers')
        await expect(page.getByRole('main')).toContainText('On a bank holiday')
        expect(await values(page, 'Held on')).toEqual([
          '1 February 2028',
          '14 April 2028',
          '10 May 2028',
          '27 June 2028',
        ])
        expect(await values(page, 'Data cut-off')).toEqual([cutOffs[0], '31 March 2028', '1 May 2028', cutOffs[3]])
        expect(await values(page, 'Papers due')).toEqual([papers[0], '6 April 2028', '2 May 2028', papers[3]])
      },
    )

    test(
      'a letter’s rows are not saved once another is pasted',
      rareUnless(javaScriptEnabled),
      async ({ signInAs }) => {
        const page = await signInAs('programme', { javaScriptEnabled })
        await page.goto(LETTER)
        await paste(page, OLD, 'Show them as rows')
        await paste(page, NEW, 'Add these recommendations')
        await expect(page.getByRole('alert')).toContainText('This has changed since the rows below were made')
        await paste(page, NEW, 'Make the rows again from what is pasted')
        expect(await values(page, 'Wording')).toEqual(['Care leavers', 'The front door'])
      },
    )

    test(
      'another letter’s rows stand in place of the first’s',
      rareUnless(!javaScriptEnabled),
      async ({ signInAs }) => {
        const page = await signInAs('programme', { javaScriptEnabled })
        await page.goto(LETTER)
        await paste(page, OLD, 'Show them as rows')
        await page.getByLabel('Short title').first().fill('Supervision, in short')
        await paste(page, NEW, 'Make the rows again from what is pasted')
        expect(await values(page, 'Wording')).toEqual(['Care leavers', 'The front door'])
        expect(await values(page, 'Short title')).toEqual(['Care leavers', 'The front door'])
        await expect(page.getByRole('definition').filter({ hasText: 'Supervision, in short' })).toBeVisible()
        await paste(page, `${NEW}\n${OLD}`, 'Make the rows again from what is pasted')
        expect((await values(page, 'Short title')).slice(1, 4)).toEqual([
          'The front door',
          'Supervision, in short',
          'Assessments',
        ])
        await expect(page.getByText('no row below stands for it now')).toHaveCount(0)
      },
    )

    test(
      'what was put right in a letter’s rows stays when more is pasted',
      rareUnless(javaScriptEnabled),
      async ({ signInAs }) => {
        const page = await signInAs('programme', { javaScriptEnabled })
        await page.goto(LETTER)
        await paste(page, OLD, 'Show them as rows')
        await page.getByLabel('Wording').nth(1).fill('Assessments that are timely')
        await page.getByLabel('Priority areas').nth(2).fill('1')
        await paste(page, `• The front door\n${OLD}`, 'Add these recommendations')
        await expect(page.getByRole('alert')).toContainText('what you put right stays in its row')
        await ask(page, 'Make the rows again from what is pasted')
        expect(await values(page, 'Wording')).toEqual([
          'The front door',
          'Supervision of social workers',
          'Assessments that are timely',
          'Permanence',
        ])
        await expect(page.getByLabel('Priority areas').nth(3)).toHaveValue('1')
        await paste(page, ' ', 'Make the rows again from what is pasted')
        await expect(page.getByRole('alert')).toContainText('Paste the recommendations')
        await expect(page.getByLabel('Wording').nth(2)).toHaveValue('Assessments that are timely')
      },
    )

    test(
      'a source that is chosen and a new one that is typed are not both taken',
      rareUnless(!javaScriptEnabled),
      async ({ signInAs }) => {
        const page = await signInAs('programme', { javaScriptEnabled })
        await page.goto(LETTER)
        await paste(page, '• The front door', 'Show them as rows')
        for (const box of ['What the report or letter is called', 'Licence']) {
          await page.getByLabel('Source', { exact: true }).selectOption('ofsted-2020-09-15')
          await page.getByLabel(box).fill('Letter of the commissioner')
          await ask(page, 'Add these recommendations')
          await expect(page.getByRole('alert')).toContainText('not both')
          await expect(page.getByLabel(box)).toHaveValue('Letter of the commissioner')
          await page.getByLabel(box).fill('')
        }
      },
    )
  })
}

test('more that is pasted under a draft’s rows, or another rhythm, is never dropped as saved', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto(LETTER)
  await paste(page, OLD, 'Show them as rows')
  await page.getByLabel('Short title').first().fill('Supervision, in short')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Short title').first()).toHaveValue('Supervision, in short')
  await page.getByLabel('Source', { exact: true }).selectOption('ofsted-2020-09-15')
  await paste(page, `${OLD}\n• The front door`, 'Add these recommendations')
  await expect(page.getByRole('alert')).toContainText('This has changed since the rows below were made')
  await page.reload()
  await ask(page, 'Make the rows again from what is pasted')
  expect((await values(page, 'Short title'))[0]).toBe('Supervision, in short')
  await expect(page.getByLabel('Wording')).toHaveCount(4)

  await workOut(page)
  await page.reload()
  await expect(page.getByLabel('Held on')).toHaveCount(4)
  await page.getByLabel('How many boards').fill('6')
  await ask(page, 'Add these boards')
  await expect(page.getByRole('alert')).toContainText('This has changed since the days below were worked out')
})

test('what was set aside stays through a reload', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto(LETTER)
  await paste(page, OLD, 'Show them as rows')
  await page.getByLabel('Short title').first().fill('Supervision, in short')
  await paste(page, NEW, 'Make the rows again from what is pasted')
  const aside = page.getByRole('definition').filter({ hasText: 'Supervision, in short' })
  await expect(aside).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Wording')).toHaveCount(2)
  await expect(aside).toBeVisible()
})

test(
  'days that are worked out again stand in place of a draft’s, and are kept as they are',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    await workOut(page)
    await page.reload()
    await expect(page.getByLabel('Held on')).toHaveCount(4)
    await expect(page.getByLabel('Held on').nth(1)).toHaveValue('21 March 2028')
    await page.getByLabel('Weeks from one board to the next').fill('8')
    await page.getByLabel('How many boards').fill('3')
    await ask(page, 'Work out the days again')
    const worked = ['1 February 2028', '28 March 2028', '23 May 2028']
    expect(await values(page, 'Held on')).toEqual(worked)
    await page.reload()
    await expect(page.getByLabel('Held on').first()).toHaveValue('1 February 2028')
    expect(await values(page, 'Held on')).toEqual(worked)
  },
)

test('another letter’s rows stand in place of a draft’s', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto(LETTER)
  await paste(page, OLD, 'Show them as rows')
  await page.reload()
  await expect(page.getByLabel('Wording').first()).toHaveValue('Supervision of social workers')
  await paste(page, NEW, 'Make the rows again from what is pasted')
  expect(await values(page, 'Wording')).toEqual(['Care leavers', 'The front door'])
})

test(
  'a letter as long as its box takes is saved in any script, also by who was signed out',
  RARE,
  async ({ signInAs }) => {
    test.setTimeout(300_000)
    const page = await signInAs('programme')
    // Three octets a letter, and nine as a form is usually sent.
    const lines = Array.from({ length: 40 }, (_, i) => `• ${i} ${'শিশুদের কণ্ঠ '.repeat(76).trim()}`)
    const letter = lines.join('\n')
    expect(letter.length).toBeGreaterThan(39_000)
    expect(letter.length).toBeLessThan(40_000)
    await page.goto(LETTER)
    await paste(page, letter, 'Show them as rows')
    await expect(page.getByLabel('Wording')).toHaveCount(40)
    await page.getByLabel('Source').selectOption({ index: 1 })
    for (const box of await page.getByLabel('Short title').all()) await box.fill(`কণ্ঠ ${await box.getAttribute('id')}`)
    await endSession(page)
    await ask(page, 'Add these recommendations')
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in and save' }).click()
    await expect(page.getByRole('status')).toContainText(/added/)
    await expect(page.getByRole('link', { name: 'কণ্ঠ row-40-shortTitle' })).toBeVisible()
  },
)

test('a letter that is longer is not read, and stays', async ({ signInAs }) => {
  const page = await signInAs('programme')
  const letter = `• ${'A'.repeat(40_000)}`
  await page.goto(LETTER)
  await paste(page, letter, 'Show them as rows')
  await expect(page.getByRole('alert')).toContainText('Use 40,000 characters or fewer')
  await expect(page.getByLabel('What it recommends')).toHaveValue(letter)
})

for (const { what, path, box, words, press, rows } of sampled([
  {
    what: 'several actions, with their columns and what is left out',
    path: '/medway-2019/actions/several',
    box: 'Paste your actions',
    words: 'Action\tOwner\tDue\tNotes\nTrain the team\tHead of Service\t31/3/2021\tNone\nTrain another\t\t\tNone',
    press: 'Show them as rows',
    rows: 'title',
  },
  {
    what: 'a letter',
    path: LETTER,
    box: 'What it recommends',
    words: OLD,
    press: 'Show them as rows',
    rows: 'wording',
  },
]))
  test(`${what}, and the rows made of it, go when they are thrown away`, async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(path)
    await expect(page.getByText('what is not saved is not kept')).toHaveCount(0)
    const form = page.locator('main form[data-keeps]')
    const asNew = await form.innerText()
    await page.getByLabel(box).fill(words)
    await ask(page, press)
    const made = page.locator(`[name=${rows}]`)
    await expect(made).not.toHaveCount(0)
    await page.locator('[name=reason]').fill('Typed for these rows')
    await expect(page.getByText('Not saved yet')).toBeVisible()
    await page.goto(path)
    await expect(page.getByText('Kept from')).toBeVisible()
    await expect(made).not.toHaveCount(0)
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(made).toHaveCount(0)
    await expect(page.getByLabel(box)).toHaveValue('')
    expect(await form.innerText()).toBe(asNew)
    await expect(page.locator('[name=madeFrom], [name=columnsOf]')).toHaveCount(0)
  })

for (const { what, path, box, words, into } of sampled(
  [
    {
      what: 'a row of posts',
      path: '/medway-2019/settings/posts/add/several',
      box: 'Paste or type the posts',
      words: 'Head of Quality, Dan Example\nHead of Health',
      into: 'holder',
    },
    {
      what: 'the title of an area',
      path: '/medway-2019/settings/areas/paste',
      box: 'Paste or type the priority areas',
      words: 'Leadership\nPractice',
      into: 'title',
    },
  ],
  1,
))
  test(`what was typed into ${what} since stays beside the form when the rows are thrown away`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme')
    await page.goto(path)
    await page.getByLabel(box).fill(words)
    await ask(page, 'Show them as rows')
    await page.locator('[name=reason]').fill('Typed for these rows')
    await expect(page.getByText('Not saved yet')).toBeVisible()
    await page.goto(path)
    await expect(page.getByText('Kept from')).toBeVisible()
    await page.locator(`[name=${into}]`).last().fill('Typed since')
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(page.locator(`[name=${into}]`)).toHaveCount(0)
    await expect(page.getByLabel(box)).toHaveValue('')
    await expect(page.getByText('You also typed this here')).toBeVisible()
    await expect(page.getByText('Typed since')).toBeVisible()
    await page.getByRole('button', { name: 'Put this into the boxes' }).click()
    await expect(page.locator(`[name=${into}]`).last()).toHaveValue('Typed since')
  })

test('the first row of a table that was taken for the heads of its columns is an action, once somebody says so', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/actions/several')
  await page.getByLabel('Paste your actions').fill('Audit of impact\tPractice lead\nReview of cases\tCasey Example')
  await page.getByRole('button', { name: 'Show them as rows' }).click()
  await expect(page.getByRole('alert')).toContainText('No column is taken for the title')
  await page.getByLabel('The first row').selectOption('Is an action')
  await page.getByRole('button', { name: 'Show them as rows' }).click()
  await expect(page.getByRole('heading', { name: '2 actions' })).toBeVisible()
  await expect(page.getByLabel('Title').first()).toHaveValue('Audit of impact')
})

for (const { many, path, box, most } of sampled(
  [
    {
      many: 'priority areas',
      path: '/medway-2019/settings/areas/paste',
      box: 'Paste or type the priority areas',
      most: 60,
    },
    { many: 'posts', path: '/medway-2019/settings/posts/add/several', box: 'Paste or type the posts', most: 100 },
    { many: 'recommendations', path: LETTER, box: 'What it recommends', most: 60 },
    { many: 'actions', path: '/medway-2019/actions/several', box: 'Paste your actions', most: 100 },
  ],
  3,
))
  test(`more ${many} than are added at once are refused before they are rows`, async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(path)
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `Line ${i + 1}`).join('\n')
    await page.getByLabel(box).fill(lines(most + 1))
    await ask(page, 'Show them as rows')
    await expect(page.getByRole('alert')).toContainText(`These are ${most + 1} ${many}. Paste ${most} or fewer`)
    await page.getByLabel(box).fill(lines(most))
    await ask(page, 'Show them as rows')
    await expect(page.getByRole('heading', { name: `${most} ${many}` })).toBeVisible()
  })

for (const [javaScriptEnabled] of sampled([[true], [false]] as const, 1))
  test(`why these days outlives that none is to be added (scripts: ${javaScriptEnabled})`, async ({ signInAs }) => {
    const page = await signInAs('programme', { javaScriptEnabled })
    const first = page.getByLabel('The first board')
    const why = page.getByLabel('Why these days (optional)')
    await page.goto(SERIES)
    await first.fill('1 February 2030')
    await page.getByLabel('How many boards').fill('1')
    await ask(page, 'Work out the days')
    await why.fill('After half term')
    // There is a board on that day already.
    await first.fill('10 December 2020')
    await ask(page, 'Work out the days again')
    await expect(page.getByRole('main')).toContainText('Nothing is to be added')
    await expect(why).toHaveValue('After half term')
    await first.fill('1 February 2030')
    await ask(page, 'Work out the days')
    await expect(why).toHaveValue('After half term')
  })
