const TICK_MS = 5

/**
 * How many milliseconds something took of this process's own time: while the
 * machine lets others run, or what is asked about keeps the process itself busy,
 * nothing is counted. So a limit on it is one on how long something is waited
 * for, and means the same however busy the machine is.
 */
export async function timeTaken<T>(work: PromiseLike<T>): Promise<{ answer: T; took: number }> {
  let took = 0
  let last = performance.now()
  const tick = () => {
    const now = performance.now()
    took += Math.min(now - last, 2 * TICK_MS)
    last = now
  }
  const ticking = setInterval(tick, TICK_MS)
  try {
    const answer = await work
    tick()
    return { answer, took }
  } finally {
    clearInterval(ticking)
  }
}
