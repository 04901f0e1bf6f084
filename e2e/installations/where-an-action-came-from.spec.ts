import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Role } from '../../domain/permissions.ts'
import { expectAccessible } from '../accessible.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { sampled } from '../sampled.ts'

const SHEET = 'sheets/testing/sheets/1-one-sheet.xlsx'
const PLAN = 'northshire'

for (const javaScriptEnabled of sampled([true, false], 1))
  test(`an action says from which row and cells of a sheet it was brought, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
    ownServer,
  }) => {
    const { baseURL, folder } = await ownServer({ demonstration: true })
    const command = (name: 'plan' | 'person', args: string[], { input = '', data = folder } = {}) =>
      execFileSync(process.execPath, [`build/${name}.js`, ...args], {
        env: { ...process.env, DATA_DIR: data, DEMO: '1' },
        ...{ input, encoding: 'utf8', stdio: 'pipe' },
      })
    const whose = ['--council', 'Northshire Council', '--slug', PLAN, '--by', emailOf('programme')]
    // Beside no demonstration it is nine o'clock still; each that has begun has a clock of its own, which goes on.
    const atNine = { data: join(folder, 'none') }
    const input = command('plan', ['read-sheet', SHEET, '--as', 'plan-file', ...whose], atNine)
    command('plan', ['import', '-'], { input })
    const opened = async (role: Role, address: string) => {
      command('person', ['add', emailOf(role), '--name', `A ${role}`, '--plan', PLAN, '--role', role])
      const page = await visit({ baseURL, javaScriptEnabled })
      const data = { email: emailOf(role), password: PASSWORD }
      expect((await page.request.post(`${baseURL}/api/session`, { data })).status()).toBe(200)
      await page.goto(address)
      return page
    }

    const office = await opened('programme', `/${PLAN}/actions/1.1`)
    const brought = office.getByText(/^Brought in from row 5 of 1-one-sheet\.xlsx, sheet “Improvement plan”, on .* by /)
    await expect(brought).toHaveCount(1)
    // It is there for whoever looks for it.
    await expect(office.getByRole('table', { name: 'From which cells each field was brought' })).toHaveCount(0)
    await brought.click()
    const table = office.getByRole('table', { name: 'From which cells each field was brought' })
    await expect(table.getByRole('row', { name: /^Title/ })).toContainText(
      'Hold every strategy meeting within two days',
    )
    await expect(table.getByRole('row', { name: /^Due/ })).toContainText('E5')
    await expect(table.getByRole('row', { name: /^Due/ })).toContainText('30/06/2025')
    await expect(table).not.toContainText('Changed since')
    if (javaScriptEnabled) await expectAccessible(office, 'an action that a sheet brought')

    await office.goto(`/${PLAN}/actions/1.1/edit`)
    await office.getByLabel('Title', { exact: true }).fill('Hold each strategy meeting in two days')
    await office.getByLabel(/^Why/).last().fill('In fewer words.')
    await office.getByRole('button', { name: 'Save the change' }).click()
    await expect(office.getByRole('status')).toContainText('The change is saved')
    await brought.click()
    await expect(table.getByRole('row', { name: /^Title/ })).toContainText('Changed since')
    await expect(table.getByRole('row', { name: /^Due/ })).not.toContainText('Changed since')

    const viewer = await opened('viewer', `/${PLAN}/actions/1.1`)
    await viewer.getByText(/^Brought in from row 5/).click()
    const without = viewer.getByRole('table', { name: 'From which cells each field was brought' })
    await expect(without.getByRole('row', { name: /^Due/ })).toContainText('E5')
    await expect(without).not.toContainText('30/06/2025')

    const scrutiny = await opened('scrutiny', `/${PLAN}/actions/1.1`)
    await expect(scrutiny.getByRole('heading', { name: 'History' })).toHaveCount(1)
    await expect(scrutiny.getByText(/^Brought in from row/)).toHaveCount(0)
  })
