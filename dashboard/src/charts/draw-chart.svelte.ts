import type { Chart, ChartConfiguration } from 'chart.js'
import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'

type Config = ChartConfiguration<'line', { x: number; y: number }[]>

/**
 * Draws a Chart.js chart on a canvas once somebody points at it, and keeps it
 * to what `config` says.
 *
 * The one place which knows Chart.js. It weighs a third of all else on its page
 * and only tells what holds at the pointer, so it is fetched when there is one;
 * until `onDrawn` the server's picture stands. It is updated in place so that
 * it does not start again, and destroyed with its canvas. A chart whose plugins
 * change (its markers) is a new chart: put it in `{#key}`.
 */
export const drawChart =
  (config: (canvas: HTMLCanvasElement) => Config, onDrawn: () => void): Attachment<HTMLCanvasElement> =>
  (canvas) => {
    let chart: Chart | undefined
    let gone = false

    const draw = async () => {
      const { Chart } = await import('./chart-js.ts')
      if (gone) return
      chart = new Chart(canvas, untrack(() => config(canvas)) as ChartConfiguration)
      onDrawn()
    }
    canvas.addEventListener('pointerenter', () => void draw(), { once: true })
    // Somebody may have been quicker than the page.
    if (canvas.matches(':hover')) canvas.dispatchEvent(new Event('pointerenter'))

    $effect(() => {
      const { data, options } = config(canvas) as ChartConfiguration
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
