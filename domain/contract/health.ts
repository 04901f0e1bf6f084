import { z } from 'zod'
import type { Endpoints } from './endpoint.ts'
import { named } from './named.ts'

export const HealthView = z.object({
  status: z.literal('ok'),
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
    says: 'The database answers',
    reply: HealthView,
    refuses: [503],
  },
} as const satisfies Endpoints
