import { z } from 'zod'
import type { Deed } from '../permissions.ts'
import { NewAction, NewActionVersion, NewClosureStep, NewDateChange, NewProgressUpdate } from './action-writes.ts'
import { ActionView, ActionsView } from './actions.ts'
import { BoardView } from './board.ts'
import { ChangesView, VerifiedView } from './changes.ts'
import { CompareView } from './compare.ts'
import { HealthView } from './health.ts'
import { MeetingsView } from './meetings.ts'
import { NewMilestone, NewMilestoneVersion } from './milestone-writes.ts'
import { MyUpdatesView } from './my-updates.ts'
import { PlansView } from './plans.ts'
import { PostsView } from './posts.ts'
import {
  ActionPath,
  ActionsQuery,
  AsAtQuery,
  BoardQuery,
  ChangesQuery,
  CompareQuery,
  MilestonePath,
  NumberPath,
  PlanPath,
  PlansQuery,
  SessionPath,
  VerifyQuery,
} from './queries.ts'
import { AreaView, AreasView, RecommendationView, RecommendationsView } from './recommendations.ts'
import { SlippageView } from './slippage.ts'
import { FirstAccount, NewPassword, SessionView, SignIn, Welcome } from './session.ts'

/** Who may call an endpoint: anyone, anyone signed in, or those whose role allows one of these deeds in the plan. */
type Who = 'anyone' | 'signed-in' | readonly Deed[]

export interface Endpoint {
  method: 'get' | 'post' | 'delete'
  /** Under `/api`, with `:names` for what the path carries. */
  path: string
  who: Who
  says: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** Null when the reply is not JSON, or is empty. */
  reply: z.ZodType | null
  /** The status of success, 200 unless said. */
  status?: number
}

const READ = ['read'] as const

/**
 * Everything the api answers: the one table from which routes are made,
 * permissions are asked, and OpenAPI is written.
 */
export const ENDPOINTS = {
  welcome: { method: 'get', path: '/welcome', who: 'anyone', says: 'What the sign-in page shows', reply: Welcome },
  signIn: { method: 'post', path: '/session', who: 'anyone', says: 'Sign in', body: SignIn, reply: SessionView },
  whoAmI: {
    method: 'get',
    path: '/session',
    who: 'signed-in',
    says: 'Who is signed in, and where else',
    reply: SessionView,
  },
  signOut: { method: 'delete', path: '/session', who: 'anyone', says: 'Sign out', reply: null, status: 204 },
  revokeSession: {
    method: 'delete',
    path: '/session/:id',
    who: 'signed-in',
    says: 'Sign out one of my other sessions',
    params: SessionPath,
    reply: SessionView,
  },
  changePassword: {
    method: 'post',
    path: '/session/password',
    who: 'signed-in',
    says: 'Change my password, and sign out everywhere else',
    body: NewPassword,
    reply: SessionView,
  },
  firstAccount: {
    method: 'post',
    path: '/first-account',
    who: 'anyone',
    says: 'Make the administrator’s account of an empty installation',
    body: FirstAccount,
    reply: SessionView,
    status: 201,
  },
  plans: {
    method: 'get',
    path: '/plans',
    who: 'signed-in',
    says: 'The plans I may see, a headline each',
    query: PlansQuery,
    reply: PlansView,
  },
  board: {
    method: 'get',
    path: '/plans/:plan/board',
    who: READ,
    says: 'Everything the board page shows',
    params: PlanPath,
    query: BoardQuery,
    reply: BoardView,
  },
  actions: {
    method: 'get',
    path: '/plans/:plan/actions',
    who: READ,
    says: 'Actions, filtered and sorted',
    params: PlanPath,
    query: ActionsQuery,
    reply: ActionsView,
  },
  actionsCsv: {
    method: 'get',
    path: '/plans/:plan/actions.csv',
    who: READ,
    says: 'The same as a CSV file',
    params: PlanPath,
    query: ActionsQuery,
    reply: null,
  },
  actionsXlsx: {
    method: 'get',
    path: '/plans/:plan/actions.xlsx',
    who: READ,
    says: 'The same as an Excel file',
    params: PlanPath,
    query: ActionsQuery,
    reply: null,
  },
  action: {
    method: 'get',
    path: '/plans/:plan/actions/:ref',
    who: READ,
    says: 'One action with its whole history',
    params: ActionPath,
    query: AsAtQuery,
    reply: ActionView,
  },
  addAction: {
    method: 'post',
    path: '/plans/:plan/actions',
    who: ['edit-plan'],
    says: 'Add an action',
    params: PlanPath,
    body: NewAction,
    reply: ActionView,
    status: 201,
  },
  reviseAction: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/versions',
    who: ['edit-plan'],
    says: 'Reword, re-own, re-date or withdraw an action, with a reason',
    params: ActionPath,
    body: NewActionVersion,
    reply: ActionView,
    status: 201,
  },
  postProgressUpdate: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/progress-updates',
    who: ['update-own-actions', 'update-on-behalf'],
    says: 'Report on an action: mine, or on behalf of its owner',
    params: ActionPath,
    body: NewProgressUpdate,
    reply: ActionView,
    status: 201,
  },
  recordClosureStep: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/closure-steps',
    who: ['edit-plan', 'agree-closure'],
    says: 'Record a review of evidence (programme), or agree, return or reopen (chair)',
    params: ActionPath,
    body: NewClosureStep,
    reply: ActionView,
    status: 201,
  },
  changeDate: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/date-changes',
    who: ['update-own-actions', 'update-on-behalf', 'edit-plan', 'agree-closure'],
    says: 'Ask to move a due date (owner, programme), or record what the board decided (programme, chair)',
    params: ActionPath,
    body: NewDateChange,
    reply: ActionView,
    status: 201,
  },
  addMilestone: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/milestones',
    who: ['update-own-actions', 'update-on-behalf'],
    says: 'Add a milestone to an action: mine, or on behalf of its owner',
    params: ActionPath,
    body: NewMilestone,
    reply: ActionView,
    status: 201,
  },
  reviseMilestone: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/milestones/:id',
    who: ['update-own-actions', 'update-on-behalf'],
    says: 'Mark a milestone reached, move it or reword it, without asking',
    params: MilestonePath,
    body: NewMilestoneVersion,
    reply: ActionView,
    status: 201,
  },
  myUpdates: {
    method: 'get',
    path: '/plans/:plan/my-updates',
    who: ['update-own-actions', 'update-on-behalf'],
    says: 'What I owe this month, with my last words',
    params: PlanPath,
    query: AsAtQuery,
    reply: MyUpdatesView,
  },
  posts: {
    method: 'get',
    path: '/plans/:plan/posts',
    who: READ,
    says: 'The posts that own actions, and who holds them',
    params: PlanPath,
    query: AsAtQuery,
    reply: PostsView,
  },
  recommendations: {
    method: 'get',
    path: '/plans/:plan/recommendations',
    who: READ,
    says: 'The recommendations, with counts',
    params: PlanPath,
    query: AsAtQuery,
    reply: RecommendationsView,
  },
  recommendation: {
    method: 'get',
    path: '/plans/:plan/recommendations/:number',
    who: READ,
    says: 'One recommendation and the actions that answer it',
    params: NumberPath,
    query: AsAtQuery,
    reply: RecommendationView,
  },
  areas: {
    method: 'get',
    path: '/plans/:plan/areas',
    who: READ,
    says: 'The priority areas, with counts',
    params: PlanPath,
    query: AsAtQuery,
    reply: AreasView,
  },
  area: {
    method: 'get',
    path: '/plans/:plan/areas/:number',
    who: READ,
    says: 'One priority area and its actions',
    params: NumberPath,
    query: AsAtQuery,
    reply: AreaView,
  },
  slippage: {
    method: 'get',
    path: '/plans/:plan/slippage',
    who: READ,
    says: 'First, present and expected dates, days lost, and where the plan is heading',
    params: PlanPath,
    query: AsAtQuery,
    reply: SlippageView,
  },
  compare: {
    method: 'get',
    path: '/plans/:plan/compare',
    who: READ,
    says: 'What changed between two moments, worst first',
    params: PlanPath,
    query: CompareQuery,
    reply: CompareView,
  },
  meetings: {
    method: 'get',
    path: '/plans/:plan/meetings',
    who: READ,
    says: 'The meetings; `id` is what asAt=meeting:ID takes',
    params: PlanPath,
    query: AsAtQuery,
    reply: MeetingsView,
  },
  changes: {
    method: 'get',
    path: '/plans/:plan/changes',
    who: READ,
    says: 'The audit trail, newest first',
    params: PlanPath,
    query: ChangesQuery,
    reply: ChangesView,
  },
  verifyChanges: {
    method: 'get',
    path: '/plans/:plan/changes/verify',
    who: READ,
    says: 'Whether the record is what its audit trail says, and the trail whole',
    params: PlanPath,
    query: VerifyQuery,
    reply: VerifiedView,
  },
  live: { method: 'get', path: '/health/live', who: 'anyone', says: 'The process answers', reply: HealthView },
  ready: { method: 'get', path: '/health/ready', who: 'anyone', says: 'The database answers', reply: HealthView },
} as const satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof ENDPOINTS
