import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, expect, it } from 'vitest'
import { day } from '../../domain/day.ts'
import { makePaper } from '../../papers/make-paper.ts'
import type { Paper } from '../../papers/paper.ts'
import { someFacts } from '../../papers/testing/some-facts.ts'
import { readZip } from '../testing/read-zip.ts'
import { endWriting, writePaper } from './write-paper.ts'

afterAll(endWriting)

const facts = someFacts((field) => field)
/** A paper of so many actions, each with words of its own and as long as owners write. */
function paperOf(count: number): Paper {
  const actions = Array.from({ length: count }, (_, at) =>
    facts.actions.map((action) => ({
      ...action,
      ref: `${1 + (at % 5)}.${at}`,
      title: `${action.title}, as number ${at} says`,
      update: action.update && { ...action.update, progress: `In week ${at} it was so. `.repeat(12) },
    })),
  ).flat()
  return makePaper('board-pack', { ...facts, actions }, { audience: 'board', madeOn: day('2020-12-10') })
}

it('a process that is ended half way fails what it was writing, and the next paper is written', async () => {
  await writePaper(paperOf(1), 'pdf')
  const lost = Promise.allSettled([writePaper(paperOf(300), 'pdf'), writePaper(paperOf(1), 'docx')])
  endWriting()
  // Asked before the other is known to have ended.
  const next = writePaper(paperOf(1), 'pdf')
  expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect((await next).subarray(0, 5).toString()).toBe('%PDF-')
})

it('Word is written in the template that is given', async () => {
  const template = new Uint8Array(readFileSync('papers/docx/sample-template.docx'))
  const header = readZip(await writePaper(paperOf(1), 'docx', template)).get('word/header-default.xml')
  expect(header).toContain('Your council')
  await expect(writePaper(paperOf(1), 'docx', new Uint8Array(9))).rejects.toThrow(/The template is not a Word file/)
})

it('what cannot be written fails by itself', async () => {
  const good = paperOf(1)
  const odd = { ...good, blocks: [...good.blocks, { kind: 'list', items: [7] }] } as unknown as Paper
  await expect(writePaper(odd, 'pdf')).rejects.toThrow(/could not be written/)
  expect((await writePaper(good, 'docx')).subarray(0, 2).toString()).toBe('PK')
})

it('a report of 300 actions is written while others are answered', async () => {
  const paper = paperOf(300)
  await writePaper(paperOf(1), 'pdf')
  const held = monitorEventLoopDelay({ resolution: 5 })
  held.enable()
  const begun = performance.now()
  await writePaper(paper, 'pdf')
  const took = performance.now() - begun
  held.disable()
  // By as much as the machine is busy; in this process it would be held for as long as it takes.
  expect(held.percentile(99) / 1e6).toBeLessThan(took / 2)
  expect(took).toBeLessThan(60_000)
})
