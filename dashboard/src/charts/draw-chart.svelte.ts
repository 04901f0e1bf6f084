import type { Chart, ChartConfiguration } from 'chart.js'
import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'

/**
 * Draws a Chart.js chart on a canvas, and keeps it to what `config` says.
 *
 * The one place which knows Chart.js: it is fetched when the first chart is
 * seen, updated in place so that it does not start again, and destroyed with
 * its canvas. Nothing here runs on the server, whose own picture stands until
 * `onDrawn`. A chart whose plugins change (its markers) is a new chart: put it
 * in `{#key}`.
 */
export const drawChart =
  (
    config: () => ChartConfiguration<'line', { x: number; y: number }[]>,
    onDrawn: () => void,
  ): Attachment<HTMLCanvasElement> =>
  (canvas) => {
    let chart: Chart | undefined
    let gone = false

    void import('./chart-js.ts').then(({ Chart }) => {
      if (gone) return
      chart = new Chart(canvas, untrack(config) as ChartConfiguration)
      onDrawn()
    })

    $effect(() => {
      const { data, options } = config() as ChartConfiguration
      if (!chart) return
      chart.data = data
      if (options) chart.options = options
      chart.update()
    })

    return () => {
      gone = true
      chart?.destroy()
    }
  }
