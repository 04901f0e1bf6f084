import type { z } from 'zod'
import type { Deed } from '../permissions.ts'

/**
 * Who may call an endpoint: anyone, anyone signed in, who keeps the installation, who may start a plan in it, or those
 * whose role allows one of these deeds in the plan.
 */
export type Who = 'anyone' | 'signed-in' | 'administrator' | 'plan-starter' | readonly Deed[]

/** The kinds of file that an endpoint may give in place of a view. */
export const FILE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
export type FileKind = keyof typeof FILE_TYPES

/** One thing that the api answers: a row of the table from which routes, calls, permissions and OpenAPI are made. */
export interface Endpoint {
  method: 'get' | 'post' | 'delete'
  /** Under `/api`, with `:names` for what the path carries. */
  path: string
  who: Who
  says: string
  /** Whether somebody may call it whose password was given to them, and who has not chosen their own yet. */
  beforeOwnPassword?: true
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** The view it answers; null when the reply is a file, or is empty. */
  reply: z.ZodType | null
  /** The kind of file it answers in place of a view, or those from which its question chooses. */
  gives?: FileKind | readonly FileKind[]
  /** What it refuses beside what its method, path and body do. */
  refuses?: readonly (401 | 409 | 410 | 429 | 503)[]
  /** Its answer holds what is shown once: it is not kept for a request that is sent again, which makes another. */
  givesOnce?: true
  /** The status of success, 200 unless said. */
  status?: number
}

export type Endpoints = Record<string, Endpoint>

/** Whether it is a deed of the record, which a request token makes safe to send again. */
export const isDeed = ({ method, who, givesOnce }: Endpoint): boolean =>
  method === 'post' && (typeof who !== 'string' || who === 'plan-starter') && !givesOnce

/** All who may read a plan. */
export const READ = ['read'] as const

/**
 * An endpoint's address under `/api`, with what its path carries filled in.
 *
 * @example
 * addressOf(ENDPOINTS.action, { plan: 'medway-2019', ref: '2.3' }) // => '/plans/medway-2019/actions/2.3'
 */
export const addressOf = ({ path }: Pick<Endpoint, 'path'>, params: object = {}): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name as keyof typeof params])))

/** All who keep the people of a plan: its office, and the administrators of the installation. */
export const KEEP_PEOPLE = ['keep-people'] as const
