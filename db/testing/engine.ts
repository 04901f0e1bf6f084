/**
 * The server that this test runs on: set where it runs as one of PostgreSQL's,
 * undefined where it runs on SQLite. vitest.config.ts decides: it starts a
 * server, unless `TEST_DATABASE_URL` names one on which databases may be made.
 *
 *     TEST_DATABASE_URL=postgres://plan@127.0.0.1:5432/plan_tests npx vitest run api db
 *
 * It gives the same to `DATABASE_URL`, which the dialect is chosen by as soon as
 * db/schema is loaded.
 */
export const serverUrl: string | undefined = process.env['TEST_DATABASE_URL'] || undefined
