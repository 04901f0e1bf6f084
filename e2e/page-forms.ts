import { existsSync, globSync, readFileSync } from 'node:fs'
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
      route: addressOf(relative(ROUTES, dirname(file))),
      forms: formsIn(`${dirname(file)}/+page.server.ts`),
    }))
}

function formsIn(file: string): string[] {
  if (!existsSync(file)) return []
  const [, actions] = /export const actions[^{]*{\n(.*?)^}/ms.exec(readFileSync(file, 'utf8')) ?? []
  const names = [...(actions ?? '').matchAll(/^ {2}(?:async )?(\w+)(?=[:(,])/gm)].map(([, name]) => name)
  return names.map((name) => (name === 'default' ? '' : `?/${name}`))
}

/** What stands in round brackets is a folder of routes and no part of an address. */
const addressOf = (folder: string) =>
  `/${folder
    .split('/')
    .filter((part) => !part.startsWith('('))
    .join('/')}`
