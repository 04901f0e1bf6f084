import type { Plugin } from 'chart.js'

export interface Marker {
  /** Between the column of this index and the next. */
  after: number
  label: string
}

/**
 * Dashed lines between columns, for what happened between two boards. Those
 * that fall in one gap stand side by side; neighbours' labels stand at two heights.
 */
export const markersPlugin = (markers: readonly Marker[]): Plugin<'bar'> => ({
  id: 'markers',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart
    const scale = chart.scales['x']
    if (!scale) return
    ctx.save()
    ctx.strokeStyle = '#0b0c0c'
    ctx.fillStyle = '#0b0c0c'
    ctx.setLineDash([4, 4])
    ctx.textBaseline = 'alphabetic'
    ctx.font = "13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', arial, sans-serif"
    markers.forEach(({ after, label }, index) => {
      const beside = markers.slice(0, index).filter((other) => other.after === after).length
      const x = (scale.getPixelForValue(after) + scale.getPixelForValue(after + 1)) / 2 + beside * 4
      ctx.beginPath()
      const top = chartArea.top - 10 - (index % 2) * 16
      ctx.moveTo(x, top)
      ctx.lineTo(x, chartArea.bottom)
      ctx.stroke()
      const fits = x + 4 + ctx.measureText(label).width < chart.width
      ctx.textAlign = fits ? 'left' : 'right'
      ctx.fillText(label, fits ? x + 4 : x - 4, top - 4)
    })
    ctx.restore()
  },
})
