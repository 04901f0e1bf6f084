import { MOST_AT_ONCE } from '../../../../../../../domain/contract/recommendations.ts'
import { pasteRecommendations, proposeParagraphs } from '../../../../../../../domain/paste-recommendations.ts'
import { proposeShortTitle } from '../../../../../../../domain/propose-short-title.ts'
import { isBlank } from '../../../../../../../domain/typed-words.ts'
import { planHref } from '../../../../../address.ts'
import { once } from '../../../../../entered.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import { loads } from '../../../../../keeping/keep.server.ts'
import { refuseMadeOtherwise } from '../../../../../keeping/made-rows.server.ts'
import { numbersWritten } from '../../../../../keeping/numbers-written.ts'
import { makesRows, NOT_MADE_AGAIN } from '../../../../../keeping/pasted.server.ts'
import { filledRows, rowsOf } from '../../../../../keeping/rows.ts'
import { PASTED, PASTED_ROWS } from '../../../../../recommendations/as-entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('sources')

const RECOMMENDATIONS = {
  nothing: 'Paste the recommendations, as the report or the letter has them',
  many: 'recommendations',
  most: MOST_AT_ONCE,
}
export const actions: Actions = {
  preview: makesRows(PASTED, RECOMMENDATIONS, (text) => {
    const pasted = pasteRecommendations(text)
    return {
      rows: pasted.wordings.map((wording) => ({
        wording,
        shortTitle: proposeShortTitle(wording),
        paragraphs: proposeParagraphs(wording),
      })),
      told: { pasted },
    }
  }),

  save: (event) =>
    sendForm(event, async (entered, post) => {
      refuseMadeOtherwise(entered, PASTED, NOT_MADE_AGAIN)
      const recommendations = filledRows(rowsOf(entered, PASTED_ROWS), 'wording').map((row) => ({
        ...row,
        areas: numbersWritten(row['areas'] ?? ''),
      }))
      const { kind = '', title = '', publishedOn = '', url = '', licence = '' } = entered
      // Also beside a source that was chosen: the api refuses both, and drops neither.
      const isNew = ['title', 'publishedOn', 'url', 'licence'].some((name) => !isBlank(once(entered, name)))
      const { already } = await post('addRecommendations', event.params, {
        source: once(entered, 'source'),
        newSource: isNew ? { kind, title, publishedOn, url, licence } : null,
        recommendations,
        reason: entered['reason'] ?? '',
      })
      return planHref(event.params.plan, 'settings/recommendations', null, {
        done: already ? 'kept-already' : 'recommendations-added',
      })
    }),
}
