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
  if (name.startsWith('invite')) return 'The invitation'
  if (name.startsWith('person-') || name === 'own-name') return 'The name or address'
  if (!name.startsWith(MILESTONE)) return 'What you wrote'
  const ref = refOfForm(name)
  return ref === '' ? 'The milestone' : `The milestone of ${ref}`
}
