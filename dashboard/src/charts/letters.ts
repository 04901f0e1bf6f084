import type { Plugin } from 'chart.js'
import { SHOWN_STATUSES } from '../../../domain/delivery-status.ts'
import { letterOf } from '../../../domain/words/statuses.ts'
import { PALETTE } from './palette.ts'

const FONT = '700 13px arial, sans-serif'

interface Drawn {
  getProps(names: string[], final: boolean): Record<'x' | 'y' | 'base' | 'width' | 'height', number>
}

/** Writes letter and count in every segment that has room, so that the chart is read without its colours. */
export const letters: Plugin<'bar'> = {
  id: 'letters',
  afterDatasetsDraw(chart) {
    const { ctx } = chart
    const sideways = chart.options.indexAxis === 'y'
    ctx.save()
    ctx.font = FONT
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    chart.data.datasets.forEach((dataset, index) => {
      const status = SHOWN_STATUSES[index]
      if (status === undefined) return
      ctx.fillStyle = PALETTE[status].ink
      chart.getDatasetMeta(index).data.forEach((bar, at) => {
        const count = dataset.data[at]
        if (typeof count !== 'number' || count === 0) return
        const { x, y, base, width, height } = (bar as unknown as Drawn).getProps(
          ['x', 'y', 'base', 'width', 'height'],
          true,
        )
        const [wide, high] = sideways ? [Math.abs(x - base), height] : [width, Math.abs(base - y)]
        const said = [`${letterOf(status)} ${count}`, letterOf(status)].find(
          (text) => ctx.measureText(text).width < wide - 3,
        )
        if (said !== undefined && high >= 14)
          ctx.fillText(said, sideways ? (x + base) / 2 : x, sideways ? y : (y + base) / 2 + 1)
      })
    })
    ctx.restore()
  },
}
