import { fold } from '../../domain/fold.ts'
import { ask, type Asked } from '../asked.ts'

/** Nobody answers more questions than these: from then on names are left as they stand. */
const MOST_QUESTIONS = 60

/** Asks which posts are meant by initials and by the names of people. */
export function askNames(asked: Asked, names: readonly string[], at: string): void {
  for (const name of names)
    if (asked.questions.size >= MOST_QUESTIONS) askMoreNames(asked, at)
    else
      ask(asked, {
        id: `owner:${fold(name)}`,
        about: 'owners',
        asks: `Which post is meant by “${name}”?`,
        cells: [at],
        choices: [],
        proposed: null,
        because: 'Actions belong to posts, and nothing in the file says which this is',
      })
}

const askMoreNames = (asked: Asked, at: string): void =>
  ask(asked, {
    id: 'names',
    about: 'owners',
    asks: 'More owners are names or initials: are they to be left as they stand?',
    cells: [at],
    choices: ['leave'],
    proposed: 'leave',
    because: 'A list of who holds which post, on a sheet of its own, would answer them all',
  })

/** Asks who of several owners answers for an action. */
export const askWhoAnswers = (asked: Asked, at: string): void =>
  ask(asked, {
    id: 'owners',
    about: 'owners',
    asks: 'Where several own an action: who answers for it?',
    cells: [at],
    choices: ['first', 'last'],
    proposed: 'first',
    because: 'One post answers for an action; the others support it',
  })
