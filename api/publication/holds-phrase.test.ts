import { afterAll, expect, it } from 'vitest'
import { PaperCheckView } from '../../domain/contract/papers.ts'
import { PublicationView } from '../../domain/contract/publication.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const scrutiny = await signedIn('scrutiny')

it('each phrase that the check of a paper leads from is held by a text of the action that it leads to', async () => {
  const said = {
    deliveryStatus: 'off-track',
    progress: 'Josie Iles was told (01634 331662, born 3 May 2009), and so were two families',
    wayBackToGreen: 'Ask Josie Iles at someone@families.example; NHS 943 476 5919',
  }
  expect((await report(await signedIn('owner'), '1.2', said)).status).toBe(201)
  const { suspects } = await scrutiny.see(PaperCheckView, './papers/check?kind=committee-report&audience=scrutiny')
  const led = suspects.flatMap(({ id, words, actions }) => actions.map((ref) => ({ id, words, ref })))
  expect(led.length).toBeGreaterThan(5)
  for (const { id, words, ref } of led) {
    const { texts } = await scrutiny.see(PublicationView, `./actions/${ref}/publication?phrase=${id}`)
    const holding = texts.filter(({ holdsPhrase }) => holdsPhrase)
    expect(holding.length, `${words} in ${ref}`).toBeGreaterThan(0)
    for (const text of holding) expect(text.words).toContain(words)
  }
})

it('no text holds a phrase where none is asked about, or one that nobody knows', async () => {
  for (const query of ['', '?phrase=', '?phrase=0000000000000000']) {
    const { texts } = await scrutiny.see(PublicationView, `./actions/1.1/publication${query}`)
    expect(texts.some(({ holdsPhrase }) => holdsPhrase)).toBe(false)
  }
})
