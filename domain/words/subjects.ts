import { sayDay, type Day } from '../day.ts'

/** What something was done to, as the trail keeps it; with what it is called and its day, where whoever reads the trail is told. */
export interface Subject {
  kind: string
  ref: string
  title?: string | null | undefined
  on?: Day | null | undefined
}

/** `Improvement Board, 27 January 2021`; a key, where nobody said what that is called. */
const titled = ({ ref, title, on }: Subject): string => (title ? `${title}${on ? `, ${sayDay(on)}` : ''}` : ref)

const SUBJECT: Record<string, (subject: Subject) => string> = {
  action: ({ ref }) => `action ${ref}`,
  milestone: ({ ref }) => `a milestone of action ${ref}`,
  plan: ({ ref }) => `the plan ${ref}`,
  person: ({ ref }) => ref,
  invitation: ({ ref }) => `the invitation of ${ref}`,
  installation: () => 'this installation',
  area: ({ ref }) => `priority area ${ref}`,
  recommendation: ({ ref, title }) => `recommendation ${ref}${title ? `, ${title}` : ''}`,
  source: (subject) => `the source ${titled(subject)}`,
  post: (subject) => `the post ${titled(subject)}`,
  'post-holder': (subject) => `who holds the post ${titled(subject)}`,
  meeting: (subject) => `the meeting ${titled(subject)}`,
  visit: (subject) => `the visit ${titled(subject)}`,
  paper: (subject) => `the paper ${titled(subject)}`,
  'paper-answers': ({ ref }) => `what officers write in a paper: ${ref}`,
  'paper-template': () => 'the Word template of papers',
  'paper-check': () => 'papers before they are issued',
}

/** What something was done to, after a verb: `action 2.3`. */
export const saySubject = (subject: Subject): string =>
  (Object.hasOwn(SUBJECT, subject.kind) && SUBJECT[subject.kind]?.(subject)) ||
  `${subject.kind.replaceAll('-', ' ')} ${subject.ref}`
