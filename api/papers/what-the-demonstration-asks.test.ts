import { afterAll, expect, it } from 'vitest'
import { AUDIENCES } from '../../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS } from '../../domain/papers.ts'
import { checkOf } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const office = await signedIn('programme')

const made = PAPER_KINDS.flatMap((kind) =>
  AUDIENCES.filter((audience) => isMadeFor(kind, audience)).map((audience) => ({ kind, audience })),
)

it('of all papers of a plan in which nobody is named, how few families were not told or wait, and nothing else', async () => {
  const asked = new Set<string>()
  for (const which of made) {
    const { suspects } = await checkOf(office, { ...which, asAt: '2020-12-10' })
    for (const { looksLike, words } of suspects) asked.add(`${looksLike}: ${words}`)
  }
  expect([...asked].sort()).toEqual(['small-count: four families', 'small-count: three families'])
})
