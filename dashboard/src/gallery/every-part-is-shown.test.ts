import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const at = (path: string) => new URL(path, import.meta.url)
const read = (path: string) => readFileSync(at(path), 'utf8')
const components = (folder: string) =>
  readdirSync(at(`../${folder}/`))
    .filter((name) => name.endsWith('.svelte'))
    .map((name) => `../${folder}/${name}`)

/** All that the gallery shows: what it imports, and what that imports in turn. */
function shownFrom(start: string): Set<string> {
  const shown = new Set<string>()
  const look = (path: string) => {
    if (shown.has(path)) return
    shown.add(path)
    for (const [, found = ''] of read(path).matchAll(/from '(\.[^']+\.svelte)'/g))
      look(`../${new URL(found, `http://src/${path.replace('../', '')}`).pathname.slice(1)}`)
  }
  for (const [, found = ''] of read(start).matchAll(/from '(\.\.\/[^']+\.svelte)'/g)) look(found)
  return shown
}

it.each(['parts', 'status', 'charts', 'plan', 'frame'])('every component in %s stands in the gallery', (folder) => {
  const shown = shownFrom('./Gallery.svelte')
  expect(components(folder).filter((path) => !shown.has(path))).toEqual([])
})
