/**
 * Which engine the tests run on: PostgreSQL where `TEST_DATABASE_URL` names a
 * database of a server on which databases may be made, SQLite otherwise.
 *
 *     TEST_DATABASE_URL=postgres://plan@127.0.0.1:5432/plan_tests npx vitest run api db
 *
 * Imported before anything of `db/schema`, whose dialect is chosen as soon as it
 * is loaded. A `DATABASE_URL` of the shell's own is never touched by a test.
 */
const given = process.env['TEST_DATABASE_URL'] || undefined

if (given === undefined) delete process.env['DATABASE_URL']
else process.env['DATABASE_URL'] = given

export const serverUrl: string | undefined = given
