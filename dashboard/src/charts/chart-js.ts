import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js'

// Only what our chart uses: the rest of Chart.js stays out of the bundle.
Chart.register(Filler, LinearScale, LineController, LineElement, PointElement, Tooltip)
Chart.defaults.font.family = 'arial, sans-serif'
Chart.defaults.font.size = 13
Chart.defaults.color = '#484f53'
Chart.defaults.animation = false
// A box like the page's own notes, not a black one.
Object.assign(Chart.defaults.plugins.tooltip, {
  backgroundColor: '#ffffff',
  borderColor: '#0b0c0c',
  borderWidth: 1,
  cornerRadius: 2,
  titleColor: '#0b0c0c',
  bodyColor: '#0b0c0c',
  padding: 8,
  boxPadding: 4,
})

export { Chart }
