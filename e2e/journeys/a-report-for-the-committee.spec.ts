import { expectAccessible } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'

const SHA256 = /[0-9a-f]{64}/

// One paper of a kind stands for its readers as at a moment: each runs on another kind of reader.
for (const [javaScriptEnabled, audience, title] of [
  [true, 'scrutiny', 'Committee report for scrutiny'],
  [false, 'the public', 'Committee report for the public'],
] as const)
  test(`the scrutiny officer issues the report for the committee, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signInAs,
    browser,
  }) => {
    const page = await signInAs('scrutiny', { javaScriptEnabled })
    page.setDefaultTimeout(30_000)
    await page.goto('/medway-2019')
    await page.getByRole('navigation', { name: 'Pages of the plan' }).getByRole('link', { name: 'Papers' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers')

    const due = page.getByRole('row').filter({ hasText: '18 December 2020' })
    await expect(due.first()).toContainText('10 December 2020, today')
    await due
      .first()
      .getByRole('link', { name: /^All its drafts/ })
      .click()
    await expect(page).toHaveTitle(/^Papers, as at 14 October 2020, for the meeting of 18 December 2020/)
    // What owners ask of the board is the board's, and so are its papers.
    await expect(page.getByRole('columnheader', { name: 'For the board' })).toHaveCount(0)
    // What scrutiny and the public have is said once, and one sentence is no list.
    await expect(page.getByText('A paper for scrutiny or the public has the same facts')).toBeVisible()
    await expect(page.getByRole('main').locator('.govuk-list--bullet')).toHaveCount(0)
    const another = await signInAs('scrutiny', { javaScriptEnabled })
    await page.getByRole('link', { name: new RegExp(`^Prepare and issue ?: committee report, ${audience}`) }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

    // What is asked only once a plan has been answered by whichever of the two came first.
    const writing = page.getByRole('form', { name: 'Write what only you can say' })
    if ((await writing.getByLabel('Risk management').inputValue()) === '') {
      await expect(page.getByText('9 sections are still to be written')).toBeVisible()
      for (const box of await writing.getByRole('textbox').all())
        if ((await box.inputValue()) === '') await box.fill('None')
      await writing.getByRole('button', { name: 'Keep what I wrote' }).click()
      await expect(page.getByText('It cannot be None: a report says which post wrote it').first()).toBeVisible()
      await writing.getByLabel('Author').fill('Head of Performance')
      await writing.getByLabel('Lead officer contact').fill('Head of Performance, performance@council.example')
      await writing.getByLabel('Risk management').fill('Turnover of social workers is the greatest risk.')
      await writing.getByLabel('Your post').fill('Democratic Services Officer')
      await writing.getByRole('button', { name: 'Keep what I wrote' }).click()
      await expect(page.getByText('What you wrote is kept')).toBeVisible()
    }
    const looking = page.getByRole('form', { name: 'Look at what may have to stay here' })
    const ticks = await looking.getByRole('checkbox').all()
    const open = await Promise.all(ticks.map(async (tick) => !(await tick.isChecked())))
    if (open.includes(true)) {
      await expect(looking.getByRole('row').filter({ hasText: 'four families' })).toContainText(
        'One to five children or families',
      )
      for (const tick of ticks) await tick.check()
      await looking.getByRole('button', { name: 'Keep these answers' }).click()
      await expect(page.getByText('Your answers are kept')).toBeVisible()
    }
    const draft = await page.request.get(
      (await page.getByRole('link', { name: new RegExp(`^Web page ?: ${title}`) }).getAttribute('href')) ?? '',
    )
    expect(await draft.text()).toContain('Turnover of social workers is the greatest risk.')
    expect(await draft.text()).toContain('DRAFT of 10 December 2020, not issued')
    // Who checks is a script itself.
    if (javaScriptEnabled) await expectAccessible(page, 'the preparation of a paper')

    await page.getByRole('button', { name: 'Go on to issue it' }).click()
    await expect(page.getByRole('button', { name: 'Issue the paper' })).toBeVisible()
    await another.goto(page.url())
    await page.getByRole('button', { name: 'Issue the paper' }).click()
    await expect(page.getByText('The paper is issued, and kept as it was sent')).toBeVisible()
    const about = await page.getByRole('main').innerText()
    expect(about).toMatch(SHA256)
    for (const its of ['words', 'web page', 'Word file', 'PDF file', 'data file'])
      expect(about).toContain(`SHA-256 of its ${its}`)

    // Who comes second is led to the one that stands, and has nothing to press that would issue another.
    await another.getByRole('button', { name: 'Issue the paper' }).click()
    await expect(another.getByRole('alert')).toContainText('It was issued on 10 December 2020 and stands.')
    await expect(another.getByRole('link', { name: 'See it as it was sent, or withdraw it' })).toBeVisible()
    await expect(another.getByRole('main').getByText('Issue the paper')).toHaveCount(0)
    await another.context().close()
    for (const [form, type] of [
      ['Word', 'wordprocessingml.document'],
      ['PDF', 'application/pdf'],
    ] as const) {
      const href = await page.getByRole('link', { name: form, exact: true }).getAttribute('href')
      const file = await page.request.get(href ?? '')
      expect([file.status(), file.headers()['content-type']]).toEqual([200, expect.stringContaining(type)])
    }
    await page.goto('/medway-2019/meetings')
    await expect(page.getByRole('row').filter({ hasText: '18 December 2020' })).toContainText(
      `${title} issued on 10 December`,
    )
    await page.getByRole('link', { name: title, exact: true }).click()

    await page.getByRole('link', { name: 'Web page', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Children’s services improvement plan: progress')
    await expect(page.getByText('DRAFT')).toHaveCount(0)
    await expect(page.getByText('To be written:')).toHaveCount(0)
    await expect(page.getByText('Turnover of social workers is the greatest risk.')).toBeVisible()
    if (javaScriptEnabled) await expectAccessible(page, 'the page of a paper')
    await page.setViewportSize({ width: 1366, height: 900 })
    const ruled = await page
      // On a narrow screen, as which it was looked at last, heads are in the cells.
      .locator('thead th')
      .first()
      .evaluate((head) => getComputedStyle(head).borderBottomWidth)
    expect(ruled, 'its style is its own, and let in').toBe('2px')
    if (audience !== 'the public') return

    // Everybody has it, with no account and no script; and nothing that was not issued for them.
    const anybody = await browser.newPage({ javaScriptEnabled: false })
    await anybody.goto('/public/medway-2019')
    await expect(anybody.getByRole('heading', { level: 1 })).toHaveText('Children’s services improvement plan')
    await expect(anybody.getByRole('main').getByRole('listitem')).toHaveCount(1)
    const feed = await anybody.request.get('/public/medway-2019/feed')
    expect(feed.headers()['content-type']).toContain('application/atom+xml')
    expect(await feed.text()).toContain('/public/medway-2019/scrutiny-2020-12-18-committee-report-public</id>')
    await anybody.getByRole('link', { name: /^Committee report ?: .* as at 14 October 2020/ }).click()
    await expect(anybody.getByText('Turnover of social workers is the greatest risk.')).toBeVisible()
    await anybody.close()
  })

test('who marks a text that a paper asks about finds the way back to that paper, also once it is saved', async ({
  signInAs,
}) => {
  const page = await signInAs('scrutiny')
  const check = '/medway-2019/papers/check?asAt=2020-11-02&kind=committee-report&audience=scrutiny'
  await page.goto(check)
  const marking = page.getByRole('link', { name: /^Mark its text in/ }).first()
  await marking.click()
  await expect(page.locator('#holds-phrase')).toBeInViewport()
  await expect(page.locator('#holds-phrase')).toContainText('This text holds the phrase that the paper asks about.')
  const back = page.getByRole('main').getByRole('link', { name: 'Committee report for scrutiny', exact: true })
  await expect(back).toHaveAttribute('href', check)
  await page.getByRole('button', { name: 'Save what is not for publication' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(back, 'after a refusal').toHaveAttribute('href', check)
  await page.getByRole('checkbox').first().check()
  await page.getByLabel('Why this is changed').fill('It names a street')
  await page.getByRole('button', { name: 'Save what is not for publication' }).click()
  await expect(page.getByText('What is not for publication is kept')).toBeVisible()
  await expect(back, 'once it is saved').toHaveAttribute('href', check)
  await back.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Committee report for scrutiny')
})

test('who issues a paper that was changed meanwhile is told by what, and reads it before they issue it', async ({
  ownServer,
  signInAs,
}) => {
  const { baseURL } = await ownServer({ demonstration: true })
  const page = await signInAs('scrutiny', { baseURL })
  await page.goto('/medway-2019/papers/check?kind=exception-report&audience=scrutiny')
  const looking = page.getByRole('form', { name: 'Look at what may have to stay here' })
  for (const tick of await looking.getByRole('checkbox').all()) await tick.check()
  await looking.getByRole('button', { name: 'Keep these answers' }).click()
  await expect(page.getByText('Your answers are kept')).toBeVisible()
  await page.getByRole('button', { name: 'Go on to issue it' }).click()
  await expect(page.getByRole('button', { name: 'Issue the paper' })).toBeVisible()

  const office = await signInAs('programme', { baseURL })
  const action = '/api/plans/medway-2019/actions/2.3'
  const { progressUpdates } = (await (await office.request.get(action)).json()) as {
    progressUpdates: { asRead: string }[]
  }
  const said = { effectiveOn: '2020-12-10', deliveryStatus: 'off-track', progress: 'Stopped', wayBackToGreen: 'Begin' }
  const update = { ...said, basedOn: progressUpdates[0]?.asRead ?? null }
  expect((await office.request.post(`${action}/progress-updates`, { data: update })).status()).toBe(201)

  await page.getByRole('button', { name: 'Issue the paper' }).click()
  await expect(page.getByRole('alert')).toContainText('since then action 2.3 was changed')
  const form = page.getByRole('main')
  await expect(form.getByRole('link', { name: 'action 2.3', exact: true })).toHaveAttribute(
    'href',
    '/medway-2019/actions/2.3',
  )
  await page.getByRole('button', { name: 'Issue the paper' }).click()
  await expect(page.getByText('The paper is issued, and kept as it was sent')).toBeVisible()
})

test('a paper that was issued is found from the board page, and leaves nothing to press in the tab beside', async ({
  ownServer,
  signInAs,
}) => {
  const { baseURL } = await ownServer({ demonstration: true })
  const page = await signInAs('programme', { baseURL })
  const which = 'kind=exception-report&audience=board&asAt=meeting:board-2020-12-16'
  await page.goto(`/medway-2019/papers/check?${which}`)
  const looking = page.getByRole('form', { name: 'Look at what may have to stay here' })
  for (const tick of await looking.getByRole('checkbox').all()) await tick.check()
  await looking.getByRole('button', { name: 'Keep these answers' }).click()
  await expect(page.getByText('Your answers are kept')).toBeVisible()
  await page.goto(`/medway-2019/papers/issue?${which}`)
  const beside = await page.context().newPage()
  await beside.goto(`/medway-2019/papers/issue?${which}`)

  await page.getByRole('button', { name: 'Issue the paper' }).click()
  await expect(page.getByText('The paper is issued, and kept as it was sent')).toBeVisible()
  await beside.getByRole('button', { name: 'Issue the paper' }).click()
  await expect(beside.getByRole('alert')).toContainText('It was issued on 10 December 2020 and stands')
  await expect(beside.getByRole('button', { name: 'Issue the paper' })).toHaveCount(0)
  await expect(beside.getByRole('link', { name: 'See it as it was sent, or withdraw it' })).toBeVisible()

  const chair = await signInAs('chair', { baseURL })
  await chair.goto('/medway-2019')
  const next = chair
    .getByRole('listitem')
    .filter({ hasText: '16 December 2020' })
    .filter({ hasText: 'Improvement Board' })
  await next.getByRole('link', { name: /^Exception report for the board/ }).click()
  await expect(chair.getByRole('heading', { level: 1 })).toHaveText('Exception report for the board')
  await chair.goto('/medway-2019/papers')
  await expect(chair.getByRole('row').nth(1)).toContainText('16 December 2020')
})
