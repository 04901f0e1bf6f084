import { FORMS_OF_ACTIONS } from './writing-forms/actions.ts'
import { FORMS_OF_PEOPLE } from './writing-forms/people.ts'
import { FORMS_OF_MEETINGS } from './writing-forms/meetings.ts'
import { FORMS_OF_RECOMMENDATIONS } from './writing-forms/recommendations.ts'
import { FORMS_OF_PAPERS } from './writing-forms/papers.ts'
import { FORMS_OF_PLAN } from './writing-forms/plan.ts'
import { FORMS_OF_SHEETS } from './writing-forms/sheets.ts'
import type { WritingForm } from './writing-forms/writing-form.ts'

/**
 * Every form that writes to the record. Each has its journey in
 * `written-words-are-kept.spec.ts`, and a form of the dashboard that is not
 * here fails it.
 */
export const WRITING_FORMS: readonly WritingForm[] = [
  // First: once a post is held by somebody who is called as what is written here, a reason may not say so.
  ...FORMS_OF_PAPERS,
  ...FORMS_OF_ACTIONS,
  ...FORMS_OF_PEOPLE,
  ...FORMS_OF_MEETINGS,
  ...FORMS_OF_RECOMMENDATIONS,
  ...FORMS_OF_PLAN,
  ...FORMS_OF_SHEETS,
]

/** Forms that write nothing to the record, by their file and, in the house’s own form, by their name, and why nothing typed in them can be lost. */
export const OTHER_FORMS: Readonly<Record<string, string>> = {
  'account/ChangePassword.svelte': 'passwords, which no browser keeps',
  'account/Demonstration.svelte': 'a button',
  'account/FirstAccountForm.svelte': 'a name, an address and a password, once',
  'account/GoOn.svelte': 'a button',
  'account/Sessions.svelte': 'a button',
  'account/SignInForm.svelte': 'an address and a password',
  'calendar-links/CalendarOfPlan.svelte': 'a choice and two buttons',
  'changes/CheckTrail.svelte': 'asks, by its address',
  'compare/ChooseDates.svelte': 'asks, by its address',
  'keeping/ChangeForm.svelte: {name}': 'what forms with a reason are made of',
  'keeping/PasteForm.svelte: {name}': 'what forms in which several are pasted are made of',
  'forms/NamedForm.svelte': 'what every writing form is made of',
  'forms/SignInAgain.svelte': 'carries the words of the form that it stands in for',
  'frame/AsAtBand.svelte': 'asks, by its address',
  'frame/Header.svelte': 'a button',
  'redactions/AskRedaction.svelte: removed-words': 'words that no browser may keep; its journey is of its own',
  'redactions/DecideRedaction.svelte': 'two buttons',
  'people/AnswerLink.svelte': 'a name and a password, once',
  'people/ChangePerson.svelte: {names.role}': 'a choice',
  'people/ChangePerson.svelte: {names.reset}': 'a button',
  "people/KeepPerson.svelte: {nameOf('reset')}": 'a button',
  "people/KeepPerson.svelte: {nameOf('give-administrator')}": 'a button',
  "people/KeepPerson.svelte: {nameOf('leave-administrator')}": 'a button',
  'people/InvitedTable.svelte: {nameOf(id)}': 'a button',
  'routes/[plan]/settings/papers/+page.svelte: paper-template': 'a file, which no browser keeps',
  'papers/IssueForm.svelte: {name}': 'a button, and a reason where one is owed; its journey is of its own',
  'papers/PhrasesForm.svelte: {name}': 'ticks',
  'parts/FilterForm.svelte': 'asks, by its address',
  'plans/ChooseDay.svelte': 'asks, by its address',
  'bringing/ColumnsForm.svelte: sheet-columns-{id}': 'choices; its journey is of its own',
  'bringing/RowsForm.svelte: sheet-rows-{view.id}-{shown}': 'choices; its journey is of its own',
  'bringing/DropSheet.svelte': 'a button',
  'bringing/IntoPlanForm.svelte: sheet-into-plan-{view.id}': 'a button',
  'bringing/IntoPlanForm.svelte': 'a button',
  'bringing/TakeBackForm.svelte: take-back-sheet-{id}': 'a reason, once; its journey is of its own',
  'bringing/QuestionsForm.svelte: sheet-questions-{id}': 'choices; its journey is of its own',
  'updates/NoChange.svelte': 'a button',
  'routes/first-visit/+page.svelte': 'an address and a password, once',
}
