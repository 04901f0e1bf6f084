import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { clearLeftOver } from './clear-left-over.ts'

it('clears what older runs of tests left, and nothing that is young or not ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const left = (name: string, hoursAgo: number, isFolder = false) => {
    const path = join(folder, name)
    if (isFolder) mkdirSync(path)
    writeFileSync(isFolder ? join(path, 'plan.sqlite') : path, '')
    const then = Date.now() / 1000 - hoursAgo * 3600
    utimesSync(path, then, then)
  }
  left('plan-template-old.sqlite', 25)
  left('plan-template-young.sqlite', 23)
  left('plan-template-old-folder', 25, true)
  left('plan-test-old', 25, true)
  left('plan-test-young', 23, true)
  left('plan-of-somebody-else', 1000, true)

  clearLeftOver(folder)
  expect(readdirSync(folder).sort()).toEqual(['plan-of-somebody-else', 'plan-template-young.sqlite', 'plan-test-young'])
})
