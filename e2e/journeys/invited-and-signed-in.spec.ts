import { expectAccessible } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'

const PASSWORD = 'marmalade tide lantern'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test('the office invites somebody, who comes, and is taken out when they leave', async ({ visit, signInAs }) => {
      test.setTimeout(120_000)
      const email = javaScriptEnabled ? 'robin@council.example' : 'sasha@council.example'
      // Axe is a script itself.
      const accessible = javaScriptEnabled ? expectAccessible : () => Promise.resolve()
      const office = await signInAs('programme', { javaScriptEnabled })
      await office.goto('/medway-2019')
      await office.getByRole('link', { name: 'Settings' }).click()
      await office.getByRole('link', { name: 'People' }).click()
      await expect(office.getByRole('heading', { level: 1 })).toHaveText('People')
      await accessible(office, 'the people of a plan')

      const form = office.getByRole('form', { name: 'Invite somebody' })
      await expect(form.getByLabel('Chair of the board')).toHaveCount(0)
      await form.getByLabel('Board member').check()
      await form.getByRole('button', { name: 'Make the invitation' }).click()
      await expect(office.getByRole('alert')).toContainText('Enter an email address')
      await form.getByLabel('Email address').fill(email)
      await form.getByRole('button', { name: 'Make the invitation' }).click()
      await expect(office.getByRole('status')).toContainText('The invitation is made.')
      await accessible(office, 'an invitation that was made')
      const href = await office.getByLabel(`The link for ${email}`).inputValue()
      const invited = office.getByRole('table', { name: 'Invitations that nobody has accepted yet' })
      await expect(invited.getByText(email).first()).toBeVisible()
      await office.reload()
      await expect(office.getByLabel(`The link for ${email}`)).toHaveCount(0)

      const guest = await visit({ javaScriptEnabled })
      await guest.goto(href)
      await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Join the improvement plan of Medway Council')
      await accessible(guest, 'an invitation')
      await expect(guest.getByLabel('Email address')).toHaveValue(email)
      await guest.getByLabel('Your name').fill('Robin Ó Súilleabháin')
      await guest.getByLabel('Password').fill('medway council')
      await guest.getByRole('button', { name: 'Accept' }).click()
      await expect(guest.getByRole('alert')).toContainText('That is made of words that others know')
      await expect(guest.getByLabel('Your name')).toHaveValue('Robin Ó Súilleabháin')
      await guest.getByLabel('Password').fill(PASSWORD)
      await guest.getByRole('button', { name: 'Accept' }).click()
      await expect(guest).toHaveURL('/medway-2019?joined=yes')
      await expect(guest.getByRole('status')).toContainText('You have joined this plan as ')

      const other = await visit()
      await other.goto(href)
      await expect(other.getByRole('main')).toContainText('This invitation has been used')

      await office.goto('/medway-2019/settings/people')
      await office
        .getByRole('row', { name: new RegExp(email) })
        .getByRole('link', { name: 'Change Robin Ó Súilleabháin' })
        .click()
      await expect(office.getByRole('heading', { level: 1 })).toHaveText('Robin Ó Súilleabháin')
      await accessible(office, 'somebody in the plan')
      await office.getByLabel('Why they are taken out').fill('Went to another council')
      await office.getByRole('button', { name: 'Take Robin Ó Súilleabháin out of the plan' }).click()
      await expect(office.getByRole('status')).toContainText('They are taken out of the plan')
      await guest.goto('/medway-2019')
      await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Sign in')
    })
  })
