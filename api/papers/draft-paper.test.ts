import { setImmediate } from 'node:timers/promises'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { endWriting, isWriting } from './write-paper.ts'
import { PaperCheckView } from '../../domain/contract/papers.ts'
import { AUDIENCES } from '../../domain/disclosure.ts'
import { PAPER_FORMS, PAPER_KINDS } from '../../domain/papers.ts'
import { readZip } from '../testing/read-zip.ts'
import { seeAction } from '../testing/updates.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { inflated } from '../../papers/testing/inflated.ts'
import type { Caller } from '../testing/caller.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const [office, scrutiny] = [await signedIn('programme'), await signedIn('scrutiny')]

const COMMITTEE = 'meeting:scrutiny-2020-12-18'

function draft(who: Caller, asked: Record<string, string>) {
  const all = { kind: 'committee-report', audience: 'scrutiny', as: 'html', ...asked }
  return who.get(`./papers/draft?${new URLSearchParams(all).toString()}`).responseType('blob')
}

const textOf = async (who: Caller, asked: Record<string, string> = {}): Promise<string> => {
  const { status, body } = await draft(who, asked)
  expect(status, String(body)).toBe(200)
  return String(body)
}

describe('a draft', () => {
  it('is drawn as at the cut-off of the meeting that it goes to', async () => {
    const page = await textOf(scrutiny, { asAt: COMMITTEE })
    expect(page).toContain(
      'as at 14 October 2020, for Children and Young People Overview and Scrutiny Committee on 18 December 2020',
    )
    expect(page).toContain('DRAFT of 10 December 2020, not issued')
    expect(page).toContain('Actions, ratings and updates are illustrative.')
    expect(page).toContain('2 of 33 actions are off track; 3 have got worse since the board of 16 September 2020')
    // Reported in November, and so in no paper of October.
    expect(page).not.toContain('SRG1')
  })

  it('calls its own meeting what it is, beside the boards that met before it', async () => {
    const [, rows = ''] =
      /delivery status at each board<\/caption>.*?<tbody>(.*?)<\/tbody>/s.exec(
        await textOf(scrutiny, { asAt: COMMITTEE }),
      ) ?? []
    expect([...rows.matchAll(/<th scope="row">([^<]*)/g)].map(([, head]) => head).slice(-3)).toEqual([
      'Board of 16 September 2020',
      'Board of 28 October 2020',
      'Scrutiny committee of 18 December 2020',
    ])
  })

  it('has the sections of a committee’s report, and marks what only an officer can write', async () => {
    const page = await textOf(scrutiny, { asAt: COMMITTEE })
    expect([...page.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, words]) => words)).toEqual([
      'Contents',
      'Summary',
      '1. Budget and policy framework',
      '2. Background',
      '3. Options',
      '4. Advice and analysis',
      '5. Risk management',
      '6. Consultation',
      '7. Financial implications',
      '8. Legal implications',
      '9. Recommendations to the committee',
      'Lead officer contact',
      'Appendices',
      'Background papers',
      'Appendix 1: Every action of the plan',
      'Appendix 2: What the statuses mean',
    ])
    expect(page.match(/To be written:/g)).toHaveLength(9)
  })

  it('comes as a page with nothing of another host, as Word and as a tagged PDF', async () => {
    const page = await draft(office, { as: 'html' })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['content-disposition']).toMatch(/^inline; filename=draft-medway-2019-committee-report-/)
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none';style-src 'sha256-/)
    expect(String(page.body)).not.toMatch(/<script|src=|href="(?!#)|url\(/)

    const word = await draft(office, { as: 'docx' })
    expect(word.headers['content-disposition']).toMatch(/^attachment; filename=draft-.*\.docx$/)
    expect(readZip(word.body as Buffer).get('word/header1.xml')).toContain('DRAFT of 10 December 2020')

    const sheets = inflated((await draft(office, { as: 'pdf' })).body as Buffer)
    expect(sheets).toContain('/Marked true')
    expect(sheets).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(sheets).toMatch(/\/Lang ?\(en-GB\)/)
    expect(sheets).toContain('/Scope /Column')
  })

  it('names posts, and nobody who holds them; help asked of the board is the board’s', async () => {
    const ofBoard = await textOf(office, { kind: 'exception-report', audience: 'board' })
    expect(ofBoard).toContain('Help needed')
    for (const audience of AUDIENCES) {
      const page = await textOf(office, { kind: 'exception-report', audience })
      expect(page).toContain('Head of Service, First Response')
      expect(page).not.toMatch(/Alex Example|Casey Example|Sutherland|Farach|plan\.example/)
      expect(page.includes('Help needed')).toBe(audience === 'board')
    }
  })

  it('is refused for whom it is not made, and where it is not asked for whole', async () => {
    const board = await draft(office, { audience: 'board' })
    expect([board.status, JSON.parse(String(board.body))]).toMatchObject([
      400,
      { fields: { audience: 'This kind of paper is not made for them. Choose whom else it is for' } },
    ])
    expect((await draft(scrutiny, { kind: 'exception-report', audience: 'board' })).status).toBe(403)
    expect((await draft(office, { as: 'odt' })).status).toBe(400)
    expect((await draft(office, { asAt: '2019-01-01' })).status).toBe(400)
  })

  it('that cannot be written is refused in a sentence, and the log says why', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const asked = draft(office, { as: 'pdf', asAt: '2020-11-01' }).then((reply) => reply)
    while (!isWriting()) await setImmediate()
    endWriting()
    const { status, body } = await asked
    expect([status, JSON.parse(String(body)).message]).toEqual([
      503,
      'This paper could not be written. Have it as a web page meanwhile, and tell your administrator if it stays',
    ])
    expect(logged).toHaveBeenCalledWith('A paper (committee-report, pdf):', expect.any(Error))
    logged.mockRestore()
    expect((await draft(office, { as: 'pdf', asAt: '2020-11-01' })).status).toBe(200)
  })

  it('can be had of a plan on its first day', async () => {
    for (const kind of PAPER_KINDS)
      for (const as of PAPER_FORMS)
        expect(
          (
            await draft(office, {
              kind,
              as,
              asAt: '2019-09-30',
              audience: kind === 'board-pack' ? 'board' : 'scrutiny',
            })
          ).status,
          `${kind} ${as}`,
        ).toBe(200)
  })
})

it('tells of each date that a board moved why it was, and how often', async () => {
  const page = await textOf(office, { kind: 'exception-report', audience: 'public' })
  const [own = ''] = (page.split('<h3>2.3 ')[1] ?? '').split('<h3')
  expect(own).toContain('re-dated 3 times, first promised for 31 March 2020')
  expect([...own.matchAll(/Re-dated:<\/b> From ([^.]+)\. \w/g)].map(([, move]) => move)).toEqual([
    '31 March 2020 to 30 June 2020',
    '30 June 2020 to 30 September 2020',
    '30 September 2020 to 26 February 2021',
  ])
})

describe('the check before a paper leaves', () => {
  it('asks about a few families, and says where it stands', async () => {
    const { kind, suspects } = await scrutiny.see(
      PaperCheckView,
      `./papers/check?kind=committee-report&audience=public&asAt=${COMMITTEE}`,
    )
    expect(kind).toBe('committee-report')
    expect(suspects.find(({ words }) => words === 'four families')).toMatchObject({ looksLike: 'small-count' })
    for (const { where } of suspects) expect(where.length).toBeGreaterThan(0)
  })

  it('finds a name of the record that an owner has typed', async () => {
    const owner = await signedIn('owner')
    const { progressUpdates } = await seeAction(owner, '1.2')
    const update = { effectiveOn: '2020-12-10', deliveryStatus: 'at-risk', wayBackToGreen: 'Ask casey example' }
    const progress = 'Josie Iles was told, and so was Robin (born 3 May 2014)'
    const posted = await owner.post('./actions/1.2/progress-updates', {
      ...update,
      progress,
      basedOn: progressUpdates[0]?.id ?? null,
    })
    expect(posted.status).toBe(201)
    const { suspects } = await office.see(PaperCheckView, './papers/check?kind=exception-report&audience=public')
    const found = suspects.filter(({ where }) => where.some((one) => one.startsWith('1.2 ')))
    expect(found.map(({ looksLike, words }) => `${looksLike}: ${words}`)).toEqual(
      expect.arrayContaining(['name: Josie Iles', 'date-of-birth: born 3 May 2014', 'name: casey example']),
    )
  })
})
