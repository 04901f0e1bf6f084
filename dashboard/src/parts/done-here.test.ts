import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('nothing else reads from an address what was done: of what was sent since, and refused, an address knows nothing', () => {
  const src = new URL('../', import.meta.url)
  const reads = globSync('**/*.{ts,svelte}', { cwd: src }).filter((file) =>
    /searchParams\.get\('(done|saved|already)'\)/.test(readFileSync(new URL(file, src), 'utf8')),
  )
  expect(reads.filter((file) => !file.endsWith('.test.ts'))).toEqual([])
})
