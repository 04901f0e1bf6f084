import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** Serves the gallery of parts, in development alone: `npm run gallery`. No build of the product reads it. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    alias: {
      '$app/env': new URL('./app-env.ts', import.meta.url).pathname,
      '$app/state': new URL('./app-state.ts', import.meta.url).pathname,
    },
  },
  plugins: [svelte({ configFile: false })],
  optimizeDeps: { include: ['chart.js', 'diff', 'zod'] },
  server: { hmr: false, host: '127.0.0.1' },
})
