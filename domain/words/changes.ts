import { isDay, isInstant, sayDay, sayInstant } from '../day.ts'
import { DELIVERY_STATUSES, CLOSURE_STEPS } from '../delivery-status.ts'
import { VERBS, type Verb } from '../vocabulary.ts'
import { sayStep } from './closure.ts'
import { sayReported } from './statuses.ts'
import { sayVerb } from './verbs.ts'

export const SAY_VERB = Object.fromEntries(VERBS.map((verb) => [verb, sayVerb(verb)])) as Record<Verb, string>

type Said = Record<string, unknown> | null

/** One field of a change that differs, in words. */
export interface Difference {
  field: string
  before: string
  after: string
}

/** What a change made different: fields that say the same before and after are left out. */
export function differencesOf({ before, after }: { before: Said; after: Said }): Difference[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields
    .map((name) => ({ field: sayField(name), before: sayValue(before?.[name]), after: sayValue(after?.[name]) }))
    .filter((one) => one.before !== one.after)
}

/** `wayBackToGreen` => `Way back to green`. */
export function sayField(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A value of the record in words; empty where there was nothing. */
export function sayValue(said: unknown): string {
  if (said === null || said === undefined) return ''
  if (typeof said === 'boolean') return said ? 'Yes' : 'No'
  if (Array.isArray(said)) return said.map(sayValue).join(', ')
  if (typeof said === 'object') {
    const parts = Object.entries(said).map(([name, value]) => `${sayField(name)}: ${sayValue(value) || 'nothing'}`)
    return parts.join('; ')
  }
  return typeof said === 'string' ? sayText(said) : String(said)
}

function sayText(said: string): string {
  const status = DELIVERY_STATUSES.find((one) => one === said)
  const step = CLOSURE_STEPS.find((one) => one === said)
  if (status) return sayReported(status)
  if (step) return sayStep(step)
  if (isDay(said)) return sayDay(said)
  return isInstant(said) ? sayInstant(said) : said
}
