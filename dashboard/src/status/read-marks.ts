import type { Attachment } from 'svelte/attachments'

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Says in words the mark of a table that is pointed at, tapped, or reached by
 * the keyboard. The table is one stop of the Tab key; arrow keys go from mark to mark.
 *
 * @param tell Is given "Staffing capacity, 28 October 2020: at risk".
 */
export const readMarks =
  (tell: (said: string) => void): Attachment<HTMLTableElement> =>
  (table) => {
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll<HTMLElement>('td')])
    const marks = rows.flat()
    const stopAt = (mark: HTMLElement | undefined) => {
      for (const one of marks) one.tabIndex = one === mark ? 0 : -1
    }
    stopAt(rows[0]?.at(-1))

    const say = (mark: HTMLElement | undefined) => {
      if (!mark) return
      const of = mark.parentElement?.querySelector('th a')?.textContent ?? ''
      tell(`${of}, ${mark.textContent.trim()}`)
    }
    // Somebody may have been quicker than the page.
    say(marks.find((one) => one.matches(':hover')))
    const told = ({ target }: Event) => say(marks.find((one) => one.contains(target as Node)))
    const moved = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      const line = rows.findIndex((row) => row.includes(event.target as HTMLElement))
      if (!step || line < 0) return
      const column = rows[line]?.indexOf(event.target as HTMLElement) ?? 0
      const next = rows[line + step[0]]?.[column + step[1]]
      if (!next) return
      event.preventDefault()
      stopAt(next)
      next.focus()
    }

    for (const kind of ['pointerover', 'focusin', 'click'] as const) table.addEventListener(kind, told)
    table.addEventListener('keydown', moved)
    return () => {
      for (const kind of ['pointerover', 'focusin', 'click'] as const) table.removeEventListener(kind, told)
      table.removeEventListener('keydown', moved)
    }
  }
