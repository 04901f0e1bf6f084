/**
 * The server the tests run on: PostgreSQL where `TEST_DATABASE_URL` names a
 * database of a server on which databases may be made; undefined for SQLite.
 *
 *     TEST_DATABASE_URL=postgres://plan@127.0.0.1:5432/plan_tests npx vitest run api db
 *
 * vitest.config.ts gives the same to `DATABASE_URL`, which the dialect is chosen
 * by as soon as db/schema is loaded.
 */
export const serverUrl: string | undefined = process.env['TEST_DATABASE_URL'] || undefined
