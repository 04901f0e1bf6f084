import type { Audience } from './disclosure.ts'

/** A person's part in a plan, one each; and administrator, who keeps the installation. */
export const ROLES = ['viewer', 'owner', 'programme', 'chair', 'scrutiny', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** The parts in a plan that somebody can be given. An administrator's is in the installation, beside any of these. */
export const PLAN_ROLES = ['viewer', 'owner', 'programme', 'chair', 'scrutiny'] as const

/** Everything that can be done to a plan, one word a deed. */
export const DEEDS = [
  'read',
  'update-own-actions',
  'update-on-behalf',
  'edit-plan',
  'agree-closure',
  'issue-public-papers',
  'issue-papers',
  'keep-people',
  'manage-accounts',
] as const
export type Deed = (typeof DEEDS)[number]

/**
 * Who may do what: the one table. Routes ask it, pages ask it to decide what to
 * offer, and a test walks every route with every role against it.
 *
 * A scrutiny officer reads what is public or internal; restricted evidence is
 * withheld by `disclosure`. An administrator keeps accounts and who has a part in
 * which plan, not what plans say; that part may stand beside a role in a plan.
 */
const MAY: Record<Role, readonly Deed[]> = {
  viewer: ['read'],
  owner: ['read', 'update-own-actions'],
  programme: ['read', 'update-on-behalf', 'edit-plan', 'issue-public-papers', 'issue-papers', 'keep-people'],
  chair: ['read', 'agree-closure'],
  scrutiny: ['read', 'issue-public-papers'],
  administrator: ['keep-people', 'manage-accounts'],
}

export const may = (role: Role, deed: Deed): boolean => MAY[role].includes(deed)

/** The roles that may do any of some deeds. */
export const rolesThat = (...deeds: Deed[]): Role[] => ROLES.filter((role) => deeds.some((deed) => may(role, deed)))

/** Whether a person may post an update: as the holder of the owner post, or on its behalf. */
export const mayUpdate = (role: Role, holdsOwnerPost: boolean): boolean =>
  (may(role, 'update-own-actions') && holdsOwnerPost) || may(role, 'update-on-behalf')

/**
 * Whether a person may record what the board decided about a due date: the
 * chair, who decides, or the programme office, which minutes it.
 */
export const mayDecideDate = (role: Role): boolean => may(role, 'agree-closure') || may(role, 'edit-plan')

/** Whether a person may record the board's answer to help that was asked for: the chair, or the office for the minutes. */
export const mayAnswerHelp = (role: Role): boolean => may(role, 'agree-closure') || may(role, 'edit-plan')

/** Whether a person may answer between meetings, as nobody but the chair may. */
export const mayDecideAlone = (role: Role): boolean => may(role, 'agree-closure')

/**
 * Whether a person may make a paper for some readers: the office for all, the scrutiny officer for those who may have
 * what they may have.
 */
export const mayMakePaper = (role: Role, audience: Audience): boolean =>
  may(role, 'issue-papers') || (audience !== 'board' && may(role, 'issue-public-papers'))

/** Whether a person may read what was issued for some readers: all who read the plan, but the scrutiny officer what is the board's. */
export const mayReadPaper = (role: Role, audience: Audience): boolean =>
  may(role, 'read') && (audience !== 'board' || !may(role, 'issue-public-papers') || may(role, 'issue-papers'))

/**
 * Whether a person may read from which sheet, row and cells an action was brought: all who read the plan, but the scrutiny
 * officer, who reads what may be published.
 */
export const mayReadOrigin = (role: Role): boolean =>
  may(role, 'read') && (!may(role, 'issue-public-papers') || may(role, 'issue-papers'))

/**
 * Whether a person may read what those cells say as well: a sheet was written for the few who worked on it, and may name
 * people. They are for whoever reports on the action: its posts, and the office.
 */
export const mayReadCells = (role: Role, holdsOwnerPost: boolean): boolean =>
  mayReadOrigin(role) && mayUpdate(role, holdsOwnerPost)
