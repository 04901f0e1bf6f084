import { z } from 'zod'
import { BAD_PORTS } from './bad-ports.ts'
import { inPlanYears } from '../domain/contract/text.ts'
import { isDay, type Day } from '../domain/day.ts'

const Port = z.coerce
  .number('Give a port number')
  .int()
  .min(0, 'Give a port from 1 to 65535')
  .max(65_535, 'Give a port from 1 to 65535')
  .refine((port) => !BAD_PORTS.has(port), {
    error: ({ input }) =>
      `Browsers refuse to open port ${String(input)}, which is kept for another service. Give another, like 4173`,
  })
const YesNo = (unless: '0' | '1') =>
  z
    .enum(['0', '1'], 'Give 1 for yes or 0 for no')
    .default(unless)
    .transform((said) => said === '1')

/** What the environment may say, and what each means. docs/running.md lists them for people. */
const Settings = z.object({
  PORT: Port.default(4173),
  HOST: z.string().min(1, 'Give an address to listen on, like 127.0.0.1').default('127.0.0.1'),
  ORIGIN: z
    .url({ protocol: /^https?$/, error: 'Give the address people type, like https://plan.council.example' })
    .optional(),
  DATA_DIR: z.string().min(1, 'Give a folder').default('data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'Give a PostgreSQL address, like postgres://user:password@host/name, or leave it out for SQLite',
    )
    .optional(),
  DEMO: YesNo('1'),
  DEMO_DAY: z
    .string()
    .refine(...inPlanYears)
    .refine(isDay, 'Give a day, like 2020-12-10')
    .default('2020-12-10' as Day),
  SESSION_SECRET: z.string().min(32, 'Give at least 32 characters').optional(),
  /** For how long security events are kept for administrators, in months. */
  EVENTS_MONTHS: z.coerce
    .number('Give a number of months, like 12')
    .int()
    .min(1)
    .max(120, 'Give 120 or fewer')
    .default(12),
  PROXIES: z.coerce.number('Give how many proxies stand in front, like 1').int().min(0).max(10).default(0),
})

export type Config = z.infer<typeof Settings>

/**
 * Reads the settings, before anything is opened.
 *
 * @throws SettingsError naming each setting that is wrong and what it may be.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty setting in a .env file means that it is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, said]) => said !== ''))
  const read = Settings.safeParse(given)
  if (read.success) return read.data
  throw new SettingsError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
}

export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  constructor(faults: readonly string[]) {
    super(
      `The settings need attention.\n${faults.map((fault) => `  ${fault}`).join('\n')}\nThey are listed in docs/running.md`,
    )
  }
}
