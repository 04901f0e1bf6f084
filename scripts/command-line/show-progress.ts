import type { Progress } from '../../api/plan-file/import-rows.ts'

const EVERY_MS = 1000
/** Where nobody watches a terminal, only what takes long is worth a line. */
const QUIET_MS = 5000

interface Where {
  stderr: { isTTY?: boolean; write(text: string): unknown }
  milliseconds: () => number
}

/**
 * Says on standard error how far something has come: a line that changes in
 * place on a terminal, a line every five seconds in a log, nothing when it is short.
 */
export function showProgress(
  doing: string,
  { stderr, milliseconds }: Where = { stderr: process.stderr, milliseconds: () => performance.now() },
): Progress {
  let last: number | undefined
  let shown = false
  return (done, of) => {
    const now = milliseconds()
    last ??= now
    const isOver = done === of
    if (!isOver && now - last < (stderr.isTTY ? EVERY_MS : QUIET_MS)) return
    if (isOver && !shown) return
    last = now
    shown = true
    const said = `${doing}: ${count(done)} of ${count(of)} actions`
    stderr.write(stderr.isTTY ? `\r${said}${isOver ? '\n' : ''}` : `${said}\n`)
  }
}

/** @example count(9000) // => '9,000' */
export const count = (number: number): string => number.toLocaleString('en-GB')
