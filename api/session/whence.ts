import type { Request } from 'express'
import type { Deps } from '../deps.ts'
import { isOwnCall, requestIdOf } from '../http/request-id.ts'
import { addressBlock } from './address-block.ts'
import { signsOf } from './known-browser.ts'

/** Where a request comes from. */
export interface Whence {
  /** What counts as one address. */
  address: string
  /** The browser, as it names itself. */
  agent: string
  /** By whom the browser is known. */
  signs: string
  request: string | null
}

/** Our own pages say for whom they call, and are believed by their key. */
export const whenceOf = (req: Request, deps: Pick<Deps, 'settings'>): Whence => ({
  address: addressBlock((isOwnCall(req, deps) && req.get('x-own-address')) || (req.ip ?? '')),
  agent: req.get('user-agent') ?? '',
  signs: signsOf(req),
  request: requestIdOf(req),
})
