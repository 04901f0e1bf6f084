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
    ctx.font = '13px arial, sans-serif'
    const placed = markers.map(({ after, label }, index) => {
      const beside = markers.slice(0, index).filter((other) => other.after === after).length
      const x = (scale.getPixelForValue(after) + scale.getPixelForValue(after + 1)) / 2 + beside * 4
      return { x, top: chartArea.top - 10 - (index % 2) * 16, label, width: ctx.measureText(label).width }
    })
    for (const { x, top } of placed) {
      ctx.beginPath()
      ctx.moveTo(x, top)
      ctx.lineTo(x, chartArea.bottom)
      ctx.stroke()
    }
    for (const { x, top, label, width } of placed) {
      const left = x + 4 + width < chart.width ? x + 4 : x - 4 - width
      // A neighbour's line does not strike through the words.
      ctx.clearRect(left, top - 15, width, 14)
      ctx.fillText(label, left, top - 4)
    }
    ctx.restore()
  },
})
