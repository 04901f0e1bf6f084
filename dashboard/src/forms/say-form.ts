import { isDay, sayDay } from '../../../domain/day.ts'

/** What each form writes, by what its name begins with; the longer names come first. */
const WRITES: readonly (readonly [begins: string, says: string])[] = [
  ['update-', 'Your update of'],
  ['no-change-', 'Your update of'],
  ['edit-', 'Your change to'],
  ['withdraw-', 'The withdrawal of'],
  ['ask-date-', 'Your request for another due date of'],
  ['decide-date-', 'The decision on the due date of'],
  ['decide-', 'The decision on'],
  ['answer-help-', 'The answer to'],
  ['new-milestone-', 'The new milestone of'],
  ['publication-', 'What is not for publication of'],
]

/** The forms of what the office keeps of the plan itself, by what their names begin with. */
const KEEPS: readonly (readonly [begins: string, says: string])[] = [
  ['new-meeting', 'The new meeting'],
  ['board-series', 'The series of boards'],
  ['meeting-', 'The change of the meeting'],
  ['cancel-', 'Why the meeting is not held'],
  ['new-post', 'The new post'],
  ['post-', 'The change of the post'],
  ['new-holder-', 'Who holds the post'],
  ['holder-', 'Who holds the post'],
  ['handover-', 'The handover of the post'],
  ['new-area', 'The new priority area'],
  ['area-', 'The change of the priority area'],
  ['paste-recommendations', 'The recommendations that you pasted'],
  ['paste-areas', 'The priority areas that you pasted'],
  ['paste-posts', 'The posts that you pasted'],
  ['recommendation-withdrawal-', 'The withdrawal of the recommendation'],
  ['recommendation-', 'The change of the recommendation'],
  ['new-source', 'The new source'],
  ['source-', 'The change of the source'],
  ['new-visit', 'The new visit'],
  ['visit-', 'The change of the visit'],
  ['paper-answers-', 'What you wrote in the paper'],
  ['paper-check-', 'Your answers to the check of the paper'],
  ['issue-', 'The issue of the paper'],
  ['paper-template', 'The template of papers'],
  ['paper-withdrawal-', 'The withdrawal of the paper'],
  ['bring-sheet', 'The sheet that you bring'],
  ['accept-sheet-', 'The plan to be started with a sheet'],
  ['sheet-questions-', 'Your answers about the sheet'],
  ['sheet-doubts-', 'What is meant by cells in doubt'],
  ['sheet-rows-', 'What the rows of the sheet are'],
  ['sheet-columns-', 'What the columns of the sheet mean'],
  ['sheet-into-plan-', 'The sheet to be brought into the plan'],
  ['take-back-sheet-', 'Why the sheet is taken back'],
  ['plan', 'The change of the plan'],
  ['start', 'The plan to be started'],
]

/** Of an action there are several: `milestone-<id> of 1.2`. */
const MILESTONE = 'milestone-'

/** The action that a form writes about, by the form's name; empty where that does not say. */
export function refOfForm(name: string): string {
  if (name.startsWith(MILESTONE)) return name.split(' of ').slice(1).join(' of ')
  const [begins = ''] = WRITES.find(([start]) => name.startsWith(start)) ?? []
  return begins === '' ? '' : name.slice(begins.length)
}

/**
 * What a form writes, to say that it is saved or is not.
 *
 * @example
 * sayForm('update-1.2') // => 'Your update of 1.2'
 */
export function sayForm(name: string): string {
  const [, says] = WRITES.find(([start]) => name.startsWith(start)) ?? []
  if (says !== undefined) return `${says} ${refOfForm(name)}`
  if (name === 'new-action') return 'The new action'
  if (name === 'several-actions') return 'The actions that you pasted'
  if (name.startsWith('invite')) return 'The invitation'
  if (name.startsWith('person-') || name === 'own-name') return 'The name or address'
  if (!name.startsWith(MILESTONE)) return sayKept(name)
  const ref = refOfForm(name)
  return ref === '' ? 'The milestone' : `The milestone of ${ref}`
}

function sayKept(name: string): string {
  const [begins = '', says] = KEEPS.find(([start]) => name.startsWith(start)) ?? []
  return says === undefined ? 'What you wrote' : says + which(name.slice(begins.length))
}

/** Which of its kind: by its number, its day or the words of its key. An id says nothing to anybody. */
function which(key: string): string {
  const on = key.slice(-'2021-01-27'.length)
  if (isDay(on)) return ` of ${sayDay(on)}`
  if (/^\d{1,3}$/.test(key)) return ` ${key}`
  return key === '' || ID.test(key) ? '' : `, ${key.replaceAll('-', ' ')}`
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/
