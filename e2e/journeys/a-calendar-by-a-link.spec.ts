import { expectAccessible } from '../accessible.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { endSession } from '../session.ts'

for (const javaScriptEnabled of [true, false])
  test(`an owner shows the due dates of their posts in their own calendar, and ends it (scripts: ${javaScriptEnabled})`, async ({
    signInAs,
    visit,
  }) => {
    const page = await signInAs('owner', { javaScriptEnabled })
    const calendar = await visit()
    const asked = async (href: string) => {
      const reply = await calendar.request.get(href)
      return { status: reply.status(), text: (await reply.text()).replaceAll('\r\n ', '') }
    }

    await page.goto('/account')
    await page.getByRole('link', { name: 'Show meetings and due dates in your own calendar' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calendars')
    await expect(page.getByLabel('Due dates of actions of your posts')).toBeChecked()
    await page.getByRole('button', { name: 'Make a link' }).click()

    const box = page.getByLabel('The calendar of')
    const first = await box.inputValue()
    expect(first).toMatch(/\/api\/calendars\/[\w-]{43}\.ics$/)
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(javaScriptEnabled ? 1 : 0)
    if (javaScriptEnabled) await expectAccessible(page, 'a link to a calendar')
    const own = await asked(first)
    expect([own.status, own.text.split('\r\n')[0]]).toEqual([200, 'BEGIN:VCALENDAR'])
    expect(own.text).toContain('SUMMARY:Improvement Board')
    expect(own.text).toMatch(/SUMMARY:Action 1\.2 due: /)
    expect(own.text).not.toMatch(/SUMMARY:Action 4\.2 due: /)

    // It was shown once.
    await page.goto('/account/calendars')
    await expect(box).toHaveCount(0)
    await page.getByLabel('Due dates of all actions').check()
    await page.getByRole('button', { name: 'Make another link' }).click()
    const second = await box.inputValue()
    expect((await asked(first)).status).toBe(404)
    expect((await asked(second)).text).toMatch(/SUMMARY:Action 4\.2 due: /)

    await page.getByRole('button', { name: 'End the link' }).click()
    await expect(page.getByRole('status')).toContainText('The link is ended.')
    await expect(page.getByRole('button', { name: 'End the link' })).toHaveCount(0)
    expect((await asked(second)).status).toBe(404)
  })

for (const javaScriptEnabled of [true, false])
  test(`what was chosen for a calendar is chosen still after a session that ended (scripts: ${javaScriptEnabled})`, async ({
    signInAs,
  }) => {
    const page = await signInAs('chair', { javaScriptEnabled })
    await page.goto('/account/calendars')
    await page.getByLabel('Due dates of all actions').check()
    await endSession(page)
    await page.getByRole('button', { name: 'Make a link' }).click()
    await page.getByLabel('Email address').fill(emailOf('chair'))
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('status')).toContainText('no link was made')
    await expect(page.getByLabel('Due dates of all actions')).toBeChecked()
  })
