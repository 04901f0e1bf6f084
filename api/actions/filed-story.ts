import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { dayOf, sayDay, type Day, type Instant } from '../../domain/day.ts'
import type { ActionState, Begun, Doer } from '../../domain/deed-facts.ts'
import type { Role } from '../../domain/permissions.ts'
import type { WhyNot } from '../../domain/why-not.ts'
import { whyNotDecidedAt, type Matter } from '../../domain/why-not-decided-at.ts'
import { meetingsFiling } from '../meetings/filing.ts'
import { peopleFiling } from '../people/filing.ts'
import type { Judge } from '../plan-file/filing.ts'
import { postsFiling } from '../posts/filing.ts'
import { begunOf, type DeedRows } from './deed-facts.ts'

type Version = FiledAction['versions'][number]

interface Post {
  key: string
  holders?: { versions: { recordedAt: Instant; email: string | null; fromOn: Day | null; toOn: Day | null }[] }[]
}
interface Meeting {
  versions: {
    recordedAt: Instant
    kind: DeedRows['meetings'][number]['kind']
    heldOn: Day
    dataCutOffOn: Day
  }[]
}

/**
 * A filed action as it stood just before something was recorded of it, in the
 * terms that the rules of its deeds ask for: so a file is held to the very rules
 * that the pages are held to.
 */
export class FiledStory {
  readonly #judge: Judge
  readonly #action: FiledAction
  /** When it was recorded. */
  readonly at: Instant
  readonly today: Day

  constructor(judge: Judge, action: FiledAction, at: Instant) {
    judge.needsOrder()
    this.#judge = judge
    this.#action = action
    this.at = at
    this.today = dayOf(at)
  }

  /** The version that stood; that of the same moment for what came into the record with it, for the first time or again. */
  get version(): Version | undefined {
    const { versions } = this.#action
    const again = versions.find(
      ({ recordedAt, state }, i) =>
        recordedAt === this.at && state === 'active' && versions[i - 1]?.state === 'withdrawn',
    )
    return again ?? versions.findLast(({ recordedAt }) => recordedAt < this.at) ?? versions[0]
  }

  get state(): ActionState {
    const step = this.#action.closureSteps.findLast(({ recordedAt }) => recordedAt < this.at)?.step ?? null
    return { state: this.version?.state ?? 'active', closure: step }
  }

  /** When it began, by the version that stood and what had been reported; undefined where no version stood. */
  get begun(): Begun | undefined {
    const { version } = this
    const update = this.#action.progressUpdates.findLast(({ recordedAt }) => recordedAt < this.at)
    return version && begunOf({ version, update })
  }

  /** The day that the last report describes, and the first on which a milestone had been reached, as was known. */
  get workDone(): { reportedOn: Day | null; reachedOn: Day | null } {
    const reached = this.#action.milestones.flatMap(
      ({ versions }) => versions.findLast(({ recordedAt }) => recordedAt < this.at)?.doneOn ?? [],
    )
    return { reportedOn: this.begun?.reportedOn ?? null, reachedOn: reached.sort()[0] ?? null }
  }

  /** Whether somebody held the post that owned the action on that day, or stood in for it, as was known then. */
  holds(email: string): boolean {
    const { holders = [] } = this.#judge.thing<Post>(postsFiling, this.version?.ownerPost ?? '')
    this.#judge.thing(peopleFiling, email)
    return holders.some(({ versions }) => {
      const known = versions.findLast(({ recordedAt }) => recordedAt <= this.at)
      if (known?.email) this.#judge.thing(peopleFiling, known.email)
      if (known?.email !== email) return false
      return (known.fromOn === null || known.fromOn <= this.today) && (known.toOn === null || this.today <= known.toOn)
    })
  }

  /** Who recorded it. A file does not say their role: it is taken to have been one that the deed asks for. */
  doer(email: string, role: Role): Doer {
    return { id: email, called: email, role, holdsOwnerPost: this.holds(email) }
  }

  /** Somebody who reported, or asked: as who they were in the post, or else for the post. */
  reporter(email: string): Doer {
    return this.doer(email, this.holds(email) ? 'owner' : 'programme')
  }

  /** A meeting as it was known. */
  meeting(key: string): Meeting['versions'][number] | undefined {
    const { versions } = this.#judge.thing<Meeting>(meetingsFiling, key)
    return versions.findLast(({ recordedAt }) => recordedAt <= this.at)
  }

  /** Why this cannot have been decided at a meeting, as it was known or as a later version has it; null when it can. */
  whyNotDecidedAt(key: string, matter: Matter): WhyNot | null {
    const known = this.meeting(key)
    const whyNotThen = known ? whyNotDecidedAt(known, matter, this.today) : null
    if (whyNotThen) return whyNotThen
    const { versions } = this.#judge.thing<Meeting>(meetingsFiling, key)
    for (const later of versions.filter(({ recordedAt }) => recordedAt > this.at)) {
      const whyNot = whyNotDecidedAt(later, matter, this.today)
      if (whyNot)
        return {
          ...whyNot,
          message: `On ${sayDay(dayOf(later.recordedAt))} this meeting was changed to one that cannot have decided this. ${whyNot.message}`,
        }
    }
    return null
  }

  /** Everything recorded before, as the rules read it from the record. */
  get rows(): DeedRows {
    const { versions, progressUpdates, closureSteps, dateChanges } = this.#action
    return {
      versions: this.#known(versions, 'before').map((row) => ({ ...row, ownerPostId: row.ownerPost })),
      updates: this.#known(progressUpdates, 'before'),
      closures: this.#known(closureSteps, 'before'),
      dates: this.#known(dateChanges, 'before'),
      holders: this.#judge
        .things<Post>(postsFiling)
        .flatMap(({ key, holders = [] }) =>
          holders.flatMap((holder) =>
            this.#known(holder.versions, 'by').map((row) => ({ ...row, postId: key, personId: row.email })),
          ),
        ),
      meetings: this.#judge.things<Meeting>(meetingsFiling).flatMap((meeting) => this.#known(meeting.versions, 'by')),
    }
  }

  /** Rows of one history that were known, each with when it was superseded as far as was known, and an id in their order. */
  #known<R extends { recordedAt: Instant }>(rows: readonly R[], when: 'before' | 'by') {
    const known = rows.filter(({ recordedAt }) => (when === 'by' ? recordedAt <= this.at : recordedAt < this.at))
    return known.map((row, i) => ({
      ...row,
      id: String(i).padStart(9, '0'),
      recordedById: (row as { recordedBy?: string }).recordedBy ?? '',
      supersededAt: known[i + 1]?.recordedAt ?? null,
    }))
  }
}
