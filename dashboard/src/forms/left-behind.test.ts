import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Pages that no script of Kit's draws, and pages of whoever is not signed in: nobody comes to them with words on their way. */
const WITHOUT = /\(reading\)|^(public|accessibility|sign-in|invitation|new-password|first-visit|gallery)\b/

it('each page that somebody comes to from a form says what became of it', () => {
  const routes = new URL('../routes/', import.meta.url)
  const silent = globSync('**/+page.svelte', { cwd: routes })
    .filter((file) => !WITHOUT.test(file))
    .filter(
      (file) => !/<(FormPage|SettingsPage|SheetPage|LeftBehind)\b/.test(readFileSync(new URL(file, routes), 'utf8')),
    )
  expect(silent).toEqual([])
})
