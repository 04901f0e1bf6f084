import { defineConfig } from 'drizzle-kit'

const isPostgres = /^postgres(ql)?:/.test(process.env['DATABASE_URL'] ?? '')

export default defineConfig({
  dialect: isPostgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: isPostgres ? './db/migrations/postgres' : './db/migrations/sqlite',
})
