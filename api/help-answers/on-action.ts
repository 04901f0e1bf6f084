import type { HelpAnswerView } from '../../domain/contract/help-answer-view.ts'
import type { BesideUpdate } from '../../domain/contract/progress-update-view.ts'
import { helpOf } from '../../domain/help.ts'
import type { DrawnAt, OnAction } from '../actions/on-action.ts'
import { answeringHelp } from './answering.ts'
import type { UpdateRow } from '../progress-updates/read-updates.ts'
import { helpDeeds } from './deeds.ts'
import { helpAnswersFiling } from './filing.ts'
import { findHelpAsked } from './find-help-asked.ts'
import { helpMatter, waitingOf } from './help-facts.ts'
import { readAnswersBeside, readHelpAnswers } from './read-help.ts'
import { helpAnswerRoutes } from './routes.ts'

interface Histories {
  progressUpdates: readonly UpdateRow[]
  helpAnswers: readonly HelpAnswerView[]
}

export const helpAnswersOnAction = {
  filing: helpAnswersFiling,
  routes: helpAnswerRoutes,
  readHistory: async (db, { actionId, moment }): Promise<readonly HelpAnswerView[]> =>
    (await readHelpAnswers(db, [actionId], moment)).get(actionId) ?? [],
  draw({ progressUpdates, helpAnswers }: Histories, { on, isNow, boardsFor }: DrawnAt) {
    const help = helpOf(progressUpdates, helpAnswers, on)
    const asked = waitingOf(help)
    const besideUpdate: BesideUpdate = help?.answer ? { helpAnswer: help.answer } : {}
    return {
      besideAction: { helpAnswers: [...helpAnswers] },
      boards: { onHelp: boardsFor(isNow ? helpMatter(asked) : null) },
      besideUpdate,
      deeds: helpDeeds(asked),
    }
  },
  readBesideUpdates: readAnswersBeside,
  findAsks: findHelpAsked,
  answering: answeringHelp,
} satisfies OnAction
