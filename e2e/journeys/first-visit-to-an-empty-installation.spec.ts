import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expectAccessible } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'

/** A server of its own, without the demonstration, on a port that is free. */
async function openEmpty() {
  const folder = await mkdtemp(join(tmpdir(), 'improvement-plan-empty-'))
  const server = spawn(process.execPath, ['build/server.js'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DEMO: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const close = async () => {
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    await gone
    await rm(folder, { recursive: true })
  }
  let [baseURL, code] = ['', '']
  for await (const line of createInterface(server.stdout)) {
    baseURL = /open at (http:\S+)/.exec(line)?.[1] ?? baseURL
    code = /asks for this code: (\S+)/.exec(line)?.[1] ?? code
    if (baseURL && code) break
  }
  return { baseURL, code, close }
}

test('whoever reads the server’s log makes the first account, once', async ({ visit }) => {
  const { baseURL, code, close } = await openEmpty()
  try {
    const page = await visit({ baseURL })
    await page.goto('/')
    await expect(page).toHaveURL(`${baseURL}/first-visit`)
    await expectAccessible(page, 'the first visit')

    await page.getByLabel('One-time code').fill('a guess')
    await page.getByLabel('Your name').fill('Sam Example')
    await page.getByLabel('Email address').fill('sam@council.example')
    await page.getByLabel('Password').fill('three unrelated words')
    await page.getByRole('button', { name: 'Make the account' }).click()
    await expect(page.getByRole('alert')).toContainText('That is not the code. Copy it from the server’s log')
    await expect(page.getByLabel('Your name')).toHaveValue('Sam Example')
    await expect(page.getByLabel('Password')).toHaveValue('')
    await expectAccessible(page, 'the first visit, refused')

    await page.getByLabel('One-time code').fill(code)
    await page.getByLabel('Password').fill('three unrelated words')
    await page.getByRole('button', { name: 'Make the account' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plans')
    await expect(page.getByText('You are not part of any plan yet.')).toBeVisible()

    await page.goto('/first-visit')
    await expect(page).not.toHaveURL(/first-visit/)
  } finally {
    await close()
  }
})
