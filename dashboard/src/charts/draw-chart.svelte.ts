import type { Chart, ChartConfiguration } from 'chart.js'
import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'

/** What fits across A4 upright, in CSS pixels. */
const PAPER_WIDTH = 700
const PAPER_HEIGHT = 240

/**
 * Draws a Chart.js chart on a canvas, and keeps it to what `config` says.
 *
 * The one place which knows Chart.js: it is fetched when the first chart is
 * seen, updated in place so that it does not start again, and destroyed with
 * its canvas. Nothing here runs on the server. A chart whose plugins change
 * (its markers) is a new chart: put it in `{#key}`. Paper does not tell it that
 * it is narrower, so it is redrawn before printing and after.
 */
export const drawChart =
  (config: () => ChartConfiguration<'line', { x: number; y: number }[]>): Attachment<HTMLCanvasElement> =>
  (canvas) => {
    let chart: Chart | undefined
    let gone = false

    void import('./chart-js.ts').then(({ Chart }) => {
      if (!gone) chart = new Chart(canvas, untrack(config) as ChartConfiguration)
    })

    $effect(() => {
      const { data, options } = config() as ChartConfiguration
      if (!chart) return
      chart.data = data
      if (options) chart.options = options
      chart.update()
    })

    const forPaper = () => chart?.resize(PAPER_WIDTH, PAPER_HEIGHT)
    const forScreen = () => chart?.resize()
    window.addEventListener('beforeprint', forPaper)
    window.addEventListener('afterprint', forScreen)

    return () => {
      gone = true
      window.removeEventListener('beforeprint', forPaper)
      window.removeEventListener('afterprint', forScreen)
      chart?.destroy()
    }
  }
