import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { day, londonTime, type Day } from '../../domain/day.ts'
import type { Oversight } from '../../domain/vocabulary.ts'

const COUNCIL = 'Medway Council'

/** Demonstration accounts: one a role. They exist only where this seed was loaded. */
export const PROGRAMME = 'programme@plan.example'
export const CHAIR = 'chair@plan.example'
const OWNER = 'owner@plan.example'

export const people: PlanFile['people'] = [
  { email: 'administrator@plan.example', name: 'Administrator' },
  { email: CHAIR, name: 'Independent chair' },
  { email: OWNER, name: 'Alex Example' },
  { email: PROGRAMME, name: 'Programme office' },
  { email: 'scrutiny@plan.example', name: 'Scrutiny officer' },
  { email: 'viewer@plan.example', name: 'Board member' },
  { email: 'bailey@plan.example', name: 'Bailey Example' },
  { email: 'casey@plan.example', name: 'Casey Example' },
  { email: 'dana@plan.example', name: 'Dana Example' },
  { email: 'ellis@plan.example', name: 'Ellis Example' },
  { email: 'frankie@plan.example', name: 'Frankie Example' },
  { email: 'glenn@plan.example', name: 'Glenn Example' },
  { email: 'harper@plan.example', name: 'Harper Example' },
  { email: 'jordan@plan.example', name: 'Jordan Example' },
]

interface Held {
  name: string
  email: string | null
  from: string | null
  to?: string
  /** The day the end was recorded. */
  endedOn?: string
  deputy?: true
  /** The day it was recorded, where the day it began is not known. */
  recordedOn?: string
}

const held = (email: string, from: string | null, rest: Partial<Held> = {}): Held => ({
  name: people.find((person) => person.email === email)?.name ?? '',
  email,
  from,
  ...rest,
})

/**
 * The posts. Those that own actions are held by invented people, named Example,
 * so that no invented word or rating stands in a real person's name. Real people
 * hold only the posts that published papers name them in, and report on nothing.
 */
const POSTS = {
  'director-of-people': [
    'Director of People (Children and Adults)',
    [{ name: 'Ian Sutherland', email: null, from: null }],
  ],
  'lead-member': ['Lead Member for Children’s Services', [{ name: 'Cllr Josie Iles', email: null, from: null }]],
  commissioner: [
    'Commissioner for Children’s Services',
    [{ name: 'Eleanor Brazil', email: null, from: '2019-08-27' }],
    'Appointed by the government',
  ],
  'independent-chair': [
    'Independent chair, Improvement Board',
    [{ name: 'Rory Paterson', email: null, from: null }],
    'Independent of the council',
  ],
  'head-of-service-first-response': ['Head of Service, First Response', [held(OWNER, '2019-09-01')]],
  'head-of-service-early-help': [
    'Head of Service, Early Help',
    [held('bailey@plan.example', '2019-09-01'), held(OWNER, '2020-09-01', { deputy: true })],
  ],
  'principal-social-worker': [
    'Principal Social Worker',
    [
      held('jordan@plan.example', '2019-09-01', { to: '2020-05-29', endedOn: '2020-05-29' }),
      held('casey@plan.example', '2020-06-01'),
    ],
  ],
  'head-of-workforce': ['Head of Workforce, Children’s Services', [held('dana@plan.example', '2019-09-01')]],
  'head-of-quality-assurance': ['Head of Quality Assurance', [held('ellis@plan.example', '2019-09-01')]],
  'head-of-children-in-care': ['Head of Service, Children in Care', [held('frankie@plan.example', '2019-09-01')]],
  'head-of-care-leavers': ['Head of Service, Care Leavers', [held('glenn@plan.example', '2019-09-01')]],
  'head-of-partnerships': ['Head of Partnerships and Commissioning', [held('harper@plan.example', '2019-09-01')]],
  'assistant-director': [
    'Assistant Director',
    [{ name: 'Dr Lee-Anne Farach', email: null, from: null, recordedOn: '2020-05-29' }],
  ],
  'clinical-commissioning-group': ['Clinical commissioning group', [], 'Clinical commissioning group'],
  'kent-police': ['Kent Police', [], 'Kent Police'],
  'education-leaders': ['Education leaders', [], 'Schools and colleges'],
  'department-for-education': ['Department for Education', [], 'Department for Education'],
  'scrutiny-committee': ['Children and Young People Overview and Scrutiny Committee', []],
  'staff-reference-group': ['Staff reference group', []],
} as const satisfies Record<string, readonly [title: string, holders: readonly Held[], organisation?: string]>

/** Who oversees the plan, and the partners that published papers name beside the council. */
const OVERSEES: Partial<Record<PostKey, Oversight>> = {
  'independent-chair': 'chair',
  commissioner: 'commissioner',
  'lead-member': 'lead-member',
  'director-of-people': 'director',
  'clinical-commissioning-group': 'partner',
  'kent-police': 'partner',
  'education-leaders': 'partner',
  'department-for-education': 'partner',
  'scrutiny-committee': 'scrutiny',
  'staff-reference-group': 'staff',
}

export type PostKey = keyof typeof POSTS

/** Who reported for a post on a day: its holder then. */
export function reporterFor(post: PostKey, on: Day): string {
  const holders: readonly Held[] = POSTS[post][1]
  const holder = holders.find(
    ({ email, from, to, deputy }) =>
      email !== null && !deputy && (from === null || from <= on) && (to === undefined || on <= to),
  )
  if (!holder?.email) throw new Error(`Nobody held ${post} on ${on}`)
  return holder.email
}

const began = { recordedAt: londonTime(day('2019-09-30'), 9), recordedBy: PROGRAMME }
const recordedOn = (on: string) => ({ recordedAt: londonTime(day(on), 9, 30), recordedBy: PROGRAMME })

export const posts: PlanFile['posts'] = (Object.keys(POSTS) as PostKey[]).map((key) => {
  const [title, holders, organisation = COUNCIL]: readonly [string, readonly Held[], string?] = POSTS[key]
  return {
    key,
    versions: [{ ...began, title, organisation, ...(OVERSEES[key] && { oversees: OVERSEES[key] }) }],
    holders: holders.map(({ name, email, from, to, endedOn, deputy, recordedOn: notedOn }) => {
      const since = notedOn ?? (from !== null && from > '2019-09-30' ? from : null)
      const first = {
        ...(since === null ? began : recordedOn(since)),
        name,
        email,
        capacity: deputy ? ('deputy' as const) : ('holder' as const),
        fromOn: from === null ? null : day(from),
        toOn: null,
      }
      return {
        versions: to === undefined ? [first] : [first, { ...first, ...recordedOn(endedOn ?? to), toOn: day(to) }],
      }
    }),
  }
})
