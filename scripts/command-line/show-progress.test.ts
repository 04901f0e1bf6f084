import { expect, it } from 'vitest'
import { showProgress } from './show-progress.ts'

/** What is written for 4,000 actions of which each takes so many milliseconds. */
function written(isTTY: boolean, each: number): string[] {
  let now = 0
  const lines: string[] = []
  const progress = showProgress('Importing', {
    stderr: { isTTY, write: (text) => lines.push(text) },
    milliseconds: () => now,
  })
  for (let done = 1; done <= 4000; done += 1) {
    progress(done, 4000)
    now += each
  }
  return lines
}

it.each([true, false])('says nothing of what is short (terminal: %s)', (isTTY) => {
  expect(written(isTTY, 0.2)).toEqual([])
})

it('changes a line in place every second on a terminal', () => {
  expect(written(true, 1)).toEqual([
    '\rImporting: 1,001 of 4,000 actions',
    '\rImporting: 2,001 of 4,000 actions',
    '\rImporting: 3,001 of 4,000 actions',
    '\rImporting: 4,000 of 4,000 actions\n',
  ])
})

it('adds a line every five seconds to a log', () => {
  expect(written(false, 1)).toEqual([])
  expect(written(false, 3)).toEqual([
    'Importing: 1,668 of 4,000 actions\n',
    'Importing: 3,335 of 4,000 actions\n',
    'Importing: 4,000 of 4,000 actions\n',
  ])
})
