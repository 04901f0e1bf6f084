import { ActionView } from '../../domain/contract/actions.ts'
import type { Caller } from './caller.ts'

/** One action, as somebody sees it. */
export const seeAction = (who: Caller, ref: string, query = '') => who.see(ActionView, `./actions/${ref}${query}`)

/** What is in front of them: read from the action, unless who asks has said what it is. */
async function basedOnLast(who: Caller, ref: string, said: object, lastOf: (view: ActionView) => string | undefined) {
  return 'basedOn' in said ? {} : { basedOn: lastOf(await seeAction(who, ref)) ?? null }
}

/** Reports on an action with what was said last in front of them; well, unless told otherwise. */
export async function report(who: Caller, ref: string, said: object = {}) {
  return who.post(`./actions/${ref}/progress-updates`, {
    effectiveOn: '2020-12-10',
    deliveryStatus: 'on-track',
    progress: 'Two pods are full',
    ...(await basedOnLast(who, ref, said, ({ progressUpdates }) => progressUpdates[0]?.asRead)),
    ...said,
  })
}

/** Takes a step of closure, with what makes it a record. */
export async function decide(who: Caller, ref: string, step: string, said: object = {}) {
  return who.post(`./actions/${ref}/closure-steps`, {
    step,
    meeting: 'board-2020-12-10',
    minuteReference: 'IB 2020/12 item 7',
    note: 'Data, audit and voice were seen',
    ...(await basedOnLast(who, ref, said, ({ action }) => action.closure?.asRead)),
    ...said,
  })
}

/** Asks to move a date, or says what was decided, with what was asked or decided last in front of them. */
export async function changeDate(who: Caller, ref: string, said: object) {
  const basedOn = await basedOnLast(who, ref, said, ({ dateChanges }) => dateChanges[0]?.asRead)
  return who.post(`./actions/${ref}/date-changes`, { ...basedOn, ...said })
}

/** Answers the help that an action asks for, with what was said last in front of them; between meetings unless told otherwise. */
export async function answerHelp(who: Caller, ref: string, said: object = {}) {
  return who.post(`./actions/${ref}/help-answers`, {
    words: 'Agreed for six months',
    ...(await basedOnLast(who, ref, said, ({ progressUpdates }) => progressUpdates[0]?.asRead)),
    ...said,
  })
}

/** Edits an action: the form of it as it stands, with what is to change. */
export async function revise(who: Caller, ref: string, change: object) {
  const { due, ...form } = await editForm(who, ref)
  // A day that is to change is given alone.
  return who.post(`./actions/${ref}/versions`, { ...form, ...('dueOn' in change ? {} : { due }), ...change })
}

/** What the form to edit an action holds as long as nobody has typed in it. */
export async function editForm(who: Caller, ref: string) {
  const { action } = await seeAction(who, ref)
  const { title, successMeasure, area, recommendations, partners, ownColumns, startsOn, due, versionId } = action
  return {
    ...{ title, successMeasure, area, recommendations, partners, ownColumns, startsOn, due },
    noRecommendationBecause: action.noRecommendationBecause,
    ownerPost: action.owner.key,
    supportingPosts: action.supporting.map(({ key }) => key),
    sponsorPost: action.sponsor?.key ?? null,
    reason: 'Agreed with its owner',
    withdraw: false,
    withdrawnAs: 'no-longer-needed',
    basedOn: versionId,
  }
}
