import type { ActionView } from '../../../domain/contract/actions.ts'

interface Decision {
  step: 'reviewed' | 'returned' | 'agreed' | 'embedded' | 'reopened'
  /** Which of the view's permissions offers it. */
  needs: keyof ActionView['can']
  label: string
  hint: string
  heading: string
  note: string
  /** What the note is needed for, where it is. */
  noteHint: string | null
  button: string
  atMeeting: boolean
}

/** What can be recorded of a closure, in the words of its form. Who may, and in which turn, the api says. */
export const DECISIONS: readonly Decision[] = [
  {
    step: 'agreed',
    needs: 'agree',
    label: 'Closure agreed',
    hint: 'The action is complete. Give the meeting and its minute',
    heading: 'Agree the closure',
    note: 'Note (optional)',
    noteHint: null,
    button: 'Record the agreement',
    atMeeting: true,
  },
  {
    step: 'returned',
    needs: 'return',
    label: 'Returned to its owner',
    hint: 'It is not complete yet. Say in the note what is missing',
    heading: 'Return it to its owner',
    note: 'What is missing',
    noteHint: 'To return it: what is missing',
    button: 'Return it',
    atMeeting: false,
  },
  {
    step: 'embedded',
    needs: 'embed',
    label: 'Embedded',
    hint: 'Tested again after a sustained period, and it has lasted. Give the meeting and its minute',
    heading: 'Record that it is embedded',
    note: 'Note (optional)',
    noteHint: null,
    button: 'Record as embedded',
    atMeeting: true,
  },
  {
    step: 'reopened',
    needs: 'reopen',
    label: 'Reopened',
    hint: 'It no longer holds. Give the meeting and its minute, and say why in the note',
    heading: 'Reopen this action',
    note: 'Why it is reopened',
    noteHint: 'To reopen it: why',
    button: 'Reopen it',
    atMeeting: true,
  },
  {
    step: 'reviewed',
    needs: 'review',
    label: 'Evidence reviewed',
    hint: 'Its owner says that it is complete. Say what was looked at: at least two of data, audit, and the voice of children and families. The chair decides after that.',
    heading: 'Record a review of the evidence',
    note: 'What was reviewed, and what it shows',
    noteHint: null,
    button: 'Record the review',
    atMeeting: false,
  },
]
