import { z } from 'zod'
import type { Endpoints } from './endpoint.ts'
import { named } from './named.ts'

export const HealthView = z.object({
  /** `reading-only` where nothing can be saved, and what is there can be read. */
  status: z.enum(['ok', 'reading-only']),
  /** What a person should look at, though it answers. */
  warnings: z.array(z.string()).optional(),
})

named({ HealthView })

export const HEALTH_ENDPOINTS = {
  live: { method: 'get', path: '/health/live', who: 'anyone', says: 'The process answers', reply: HealthView },
  ready: {
    method: 'get',
    path: '/health/ready',
    who: 'anyone',
    says: 'The database answers, within two seconds or not at all',
    reply: HealthView,
    refuses: [503],
  },
} as const satisfies Endpoints
