import { globSync, readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'

const ROUTES = 'dashboard/src/routes'

export interface PageOfRoutes {
  /** Its address, with what it is about in square brackets: `/[plan]/actions/[ref]`. */
  route: string
  /** The names of its forms, as its address asks for them: `?/save`, or nothing where there is but one. */
  forms: string[]
}

/** Every page there is and every form that it takes, read from the folders of routes: a new one cannot be forgotten. */
export function pagesOfRoutes(): PageOfRoutes[] {
  return globSync(`${ROUTES}/**/+page.svelte`)
    .sort()
    .map((file) => ({
      route: `/${relative(ROUTES, dirname(file))}`,
      forms: formsIn(`${dirname(file)}/+page.server.ts`),
    }))
}

function formsIn(file: string): string[] {
  if (globSync(escaped(file)).length === 0) return []
  const [, actions] = /export const actions[^{]*{\n(.*?)^}/ms.exec(readFileSync(file, 'utf8')) ?? []
  const names = [...(actions ?? '').matchAll(/^ {2}(?:async )?(\w+)(?=[:(,])/gm)].map(([, name]) => name)
  return names.map((name) => (name === 'default' ? '' : `?/${name}`))
}

/** Square brackets are of routes here, and mean something else to whoever looks for files. */
const escaped = (file: string) => file.replaceAll(/[[\]]/g, '?')
