import { Filler, LineController, LineElement, PointElement } from 'chart.js'
import { Chart } from './chart-js.ts'

// Lines are on one page only; the others do not carry them.
Chart.register(Filler, LineController, LineElement, PointElement)

export { Chart }
