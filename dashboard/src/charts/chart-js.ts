import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js'

// Only what our charts use: the rest of Chart.js stays out of the bundle.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)
Chart.defaults.font.family = 'arial, sans-serif'
Chart.defaults.font.size = 13
Chart.defaults.color = '#484f53'
Chart.defaults.animation = false

export { Chart }
