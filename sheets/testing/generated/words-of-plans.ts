import type { Dice } from './dice.ts'

const DEEDS = [
  'Review',
  'Test',
  'Write down',
  'Agree',
  'Teach',
  'Look into',
  'Improve',
  'Check',
  'Set out',
  'Report on',
]
const THINGS = [
  'supervision in every team',
  'how strategy meetings are held',
  'return home interviews',
  'life story work for each child in care',
  'the quality of chronologies',
  'visits to children on a plan',
  'handover between teams',
  'the threshold for help',
  'pathway plans of care leavers',
  'the offer to foster carers',
  'private fostering arrangements',
  'health checks on time',
  'minutes of core groups',
  'the use of written agreements',
  'placement stability',
  'caseloads of newly qualified workers',
]

/** Actions that begin as a foot, a key, a hint or a level does. */
export const SOUND_LIKE_OTHERS = [
  'Key workers named for each child in care',
  'Total review of the threshold document',
  'Notes of supervision kept in each file',
  'Page for parents on the council’s website',
  'Complete the audit of 40 files',
  'Summary of each visit given to parents',
  'Priority list for the oldest cases',
  'Area teams meet schools once a term',
  'Recommendations of case reviews sent to all teams',
  'Green Lane hub opened for families',
]

/** Actions as plans have them, no two alike. */
export const someActions = (dice: Dice, count: number): string[] =>
  dice.some(
    DEEDS.flatMap((deed) => THINGS.map((thing) => `${deed} ${thing}`)),
    count,
  )

export const AREAS = ['Help at the right time', 'Children in care', 'Leadership', 'Care leavers', 'A steady workforce']
export const RECOMMENDATIONS = [
  'Strategy meetings are held in time and the right people come',
  'Children who go missing are asked why',
  'Foster carers stay',
  'Managers see what happens to children',
  'Plans say what must change and by when',
]
export const PROGRESS = [
  'First draft shared with the board',
  '78% in May, from 61%',
  'Begun in two teams of six',
  'Waiting for the new system',
  'Paper to cabinet in June',
  'Three workers trained; nine to go',
]
export const MEASURES = [
  '90% within ten days',
  'All children seen alone',
  'Audits good or better',
  'Fewer moves than last year',
]

/** Posts without any sign that could part two of them, and their short forms. */
export const POSTS = [
  ['HFR', 'Head of First Response'],
  ['VSH', 'Virtual School Head'],
  ['PSW', 'Principal Social Worker'],
  ['DN', 'Designated Nurse'],
  ['HoC', 'Head of Commissioning'],
  ['PM', 'Performance Manager'],
  ['SMA', 'Service Manager Adolescents'],
] as const
/** Posts with a comma, an "and" or brackets in their name, each of which is one. */
export const LONG_POSTS = [
  'Head of Service, First Response',
  'Team Manager, Business Support',
  'Head of Quality and Safeguarding',
  'Assistant Director (Safeguarding & Families)',
  'Director of Children’s Services',
]
export const PEOPLE = ['Asha Patel', 'Tom Reed', 'M. Okafor', 'Siân Rhys-Jones', 'Zoë O’Brien']
