import type { SettingsView } from '../../../domain/contract/settings.ts'
import { sayUnanswered } from '../../../domain/words/gaps.ts'
import {
  sayActionGaps,
  sayBoards,
  sayMissingPeople,
  sayPeople,
  sayPosts,
  sayStanding,
  sayUndated,
  sayUnsponsored,
} from '../../../domain/words/settings.ts'

/** A page of the settings: where it is, what stands there, and what is missing. */
export interface SettingsPart {
  at: string
  word: string
  stands: string
  missing: string
}

const part = (at: string, word: string, stands: string, missing = ''): SettingsPart => ({
  at: `settings/${at}`,
  word,
  stands,
  missing,
})

/** The pages on which the office keeps the plan, each once it exists. */
export const settingsParts = ({
  settings,
  stands,
  missing,
  asAt,
}: Pick<SettingsView, 'settings' | 'stands' | 'missing' | 'asAt'>): SettingsPart[] => [
  part('plan', 'The plan', settings.title, settings.reinspectionExpectedOn ? '' : 'No day for the re-inspection'),
  part('areas', 'Priority areas', sayStanding(stands.areas, 'priority area'), sayUnsponsored(missing)),
  part(
    'recommendations',
    'Recommendations',
    sayStanding(stands.recommendations, 'recommendation'),
    stands.actions === 0 ? '' : sayUnanswered(missing.unanswered),
  ),
  part('posts', 'Posts and who holds them', sayStanding(stands.posts, 'post'), sayPosts(missing)),
  part('meetings', 'Meetings', sayStanding(stands.meetings, 'meeting'), sayBoards(missing, asAt.day)),
  part('people', 'People', sayPeople(stands), sayMissingPeople(missing, stands.invited)),
  { ...part('actions', 'Actions', sayStanding(stands.actions, 'action'), sayActionGaps(missing)), at: 'actions' },
  part(
    'sources',
    'Sources',
    sayStanding(stands.sources, 'source'),
    stands.sources === 0 ? 'No report or letter: it comes with the recommendations' : sayUndated(missing),
  ),
  part('visits', 'Visits and inspections', sayStanding(stands.visits, 'visit')),
  part('import', 'Bring in a sheet', 'A newer version of the council’s own sheet'),
  part('papers', 'Papers', 'The Word template that they are written in'),
  part('removed-words', 'Words that must not be there', 'Asked for here, decided by an administrator'),
]
