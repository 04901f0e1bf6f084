import { build } from 'esbuild'

await build({
  entryPoints: {
    server: 'api/server.ts',
    plan: 'scripts/plan.ts',
    person: 'scripts/person.ts',
    backup: 'scripts/backup.ts',
    restore: 'scripts/restore.ts',
    'paper-writer': 'api/papers/paper-writer.ts',
    'sheet-reader': 'api/imports/sheet-reader.ts',
  },
  // Tests build what they run elsewhere.
  outdir: process.env.OUT_DIR ?? 'build',
  bundle: true,
  splitting: false,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: true,
  minifySyntax: true,
  tsconfigRaw: {},
  logLevel: 'warning',
  // Native code, what only development loads, what pg looks for and does without, and what is opened when it
  // is asked for: a calendar, and what papers are written with.
  external: ['better-sqlite3', 'vite', 'pg-native', 'date-holidays', 'docx', '@resvg/resvg-js', '@cantoo/pdf-lib'],
  // CommonJS packages inside an ES module still call require. A name of our own: a package may bring a createRequire.
  banner: {
    js: `import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)`,
  },
})
