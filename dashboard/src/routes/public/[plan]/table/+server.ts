import { passOnFile } from '../../../../public/pass-on-file.server.ts'
import type { RequestHandler } from './$types'

/** The table of statuses as a page that any website may frame. */
export const GET: RequestHandler = (event) => passOnFile(event, 'publicTable', event.params)
