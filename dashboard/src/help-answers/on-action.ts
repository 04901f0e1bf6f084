import { timeline, told, type OnAction } from '../on-action.ts'
import OfferAnswer from './OfferAnswer.svelte'
import TimelineAnswer from './TimelineAnswer.svelte'

export const helpAnswersOnAction: OnAction = {
  timeline: timeline('square', TimelineAnswer, ({ helpAnswers }) =>
    helpAnswers.map((answer) => told(answer, { answer })),
  ),
  section: OfferAnswer,
}
