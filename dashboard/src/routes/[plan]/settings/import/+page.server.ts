import { call } from '../../../../api.server.ts'
import { saveSheet } from '../../../../bringing/save-sheet.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const view = await call(event, 'settings', event.params)
    const { imports } = await call(event, 'sheetImports')
    return { ...view, imports: imports.filter(({ plan }) => plan?.slug === event.params.plan) }
  })

export const actions: Actions = { save: (event) => saveSheet(event, event.params.plan) }
