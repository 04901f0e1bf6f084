import { error, type RequestEvent, type ServerLoadEvent } from '@sveltejs/kit'
import { planHref } from '../address.ts'
import { call, type Deed, type Params, type View } from '../api.server.ts'
import type { Entered } from '../entered.ts'
import { sendForm } from '../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../forms/view-unless-signed-out.server.ts'

interface Saving {
  /** The page of the plan to go to then, and what it says was done. */
  to: string | ((params: Partial<Record<string, string>>) => string)
  done: string
  /** What was typed as the api wants it, where that is not the same. */
  as?: (entered: Entered) => object
}

/**
 * The page action of a form that writes one thing of the plan.
 *
 * @example
 * export const actions = { save: saves('addArea', { to: 'settings/areas', done: 'area-added' }) }
 */
export const saves =
  <N extends Deed>(name: N, { to, done, as = (entered) => entered }: Saving) =>
  (event: RequestEvent) =>
    sendForm(event, async (entered, post) => {
      const { params } = event
      const { already } = await post(name, params as unknown as Params<N>, as(entered))
      const there = typeof to === 'string' ? to : to(params)
      return planHref(params['plan'] ?? '', there, null, { done: already ? 'kept-already' : done })
    })

type Lists = 'areas' | 'sources' | 'posts' | 'visits' | 'settings' | 'post'

/**
 * The load of a page with forms, of one thing or of all.
 *
 * @param has Whether the thing that the page is about is in the view; the page is not there when it is not.
 */
export const loads =
  <N extends Lists>(name: N, has: (view: View<N>, params: Partial<Record<string, string>>) => boolean = () => true) =>
  (event: ServerLoadEvent) =>
    viewUnlessSignedOut(event, async () => {
      const view = (await call(event, name as 'areas', event.params as Params<'areas'>)) as unknown as View<N>
      if (!has(view, event.params)) error(404, 'There is nothing at this address. Start again from the settings')
      return view
    })
