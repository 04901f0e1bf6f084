/** From where to where, both included. */
export type Span = [from: number, to: number]

/** Lines of a sheet that are hidden: a million in one span weigh what one does. */
export class Spans {
  #spans: Span[] = []
  #joined: Span[] | undefined

  add(from: number, to = from): void {
    this.#spans.push([from, to])
    this.#joined = undefined
  }

  /** Whether all from one to another are among them. */
  holds(from: number, to = from): boolean {
    const spans = (this.#joined ??= joined(this.#spans))
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.[1] ?? 0) < from) low = middle + 1
      else high = middle
    }
    const span = spans[low]
    return span !== undefined && span[0] <= from && to <= span[1]
  }
}

/** In their order, with those that touch as one. */
function joined(spans: Span[]): Span[] {
  const whole: Span[] = []
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else whole.push([from, to])
  }
  return whole
}
