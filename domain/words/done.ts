import { OF_NOUNS } from './of-nouns.ts'

const DONE: Record<string, string> = {
  already: 'Saved already: this form had been sent before, so sending it again added nothing',
  'added-already': 'Added already: this form had been sent before, so sending it again added nothing',
  added: 'The action is added to the plan',
  'actions-added': 'The actions are added to the plan',
  withdrawn: 'The action is withdrawn from the plan, and still shows as at an earlier date',
  changed: 'The change is saved, and the wording before it is kept in the history',
  'sheet-brought': 'The sheet is read. Look at what would become of it',
  'sheet-answered': 'Your answers are kept, and the sheet is read with them',
  'sheet-accepted': 'The plan is started with your sheet. What is still missing is named below',
  'sheet-in-plan': 'The sheet is brought into the plan. What it changed is below',
  'sheet-taken-back': 'The sheet is taken back. What became of all that it brought is below',
  'sheet-dropped': 'The sheet is thrown away, with what you answered',
  ...OF_NOUNS.done,
}

/** What a page says after a form brought its reader there; nothing for a code that is not ours. */
export const sayDone = (code: string): string | undefined => (Object.hasOwn(DONE, code) ? DONE[code] : undefined)
