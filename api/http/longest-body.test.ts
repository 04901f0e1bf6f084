import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { LARGEST_TEMPLATE } from '../../domain/contract/paper-template.ts'
import { LARGEST_SHEET } from '../../domain/contract/sheet-imports.ts'
import { LONGEST, LONGEST_PASTED } from '../../domain/contract/longest.ts'
import { DELIVERY_STATUSES } from '../../domain/delivery-status.ts'
import { LONGEST_BODY } from './longest-body.ts'

/** Forms that are sent as `multipart/form-data`. */
const SENT_AS_PARTS = ['addRecommendations', 'addActions', 'addAreas', 'addPosts']
/** What is no words, in letters: a key, a day, a number, a code. */
const SHORT = 100
/** What stands around the words of one field, in letters: its name, quotes, what parts it from the next. */
const AROUND = 60
/** More than anybody ticks of what is known by a number. */
const MOST_NUMBERS = 100

type Def = Record<string, unknown> & { type: string }
const of = (schema: z.ZodType) => schema.def as unknown as Def
const most = (schema: z.ZodType, check: string): number => {
  const checks = (of(schema)['checks'] ?? []) as { _zod: { def: { check: string; maximum?: number } } }[]
  return Math.min(...checks.map(({ _zod }) => (_zod.def.check === check ? (_zod.def.maximum ?? Infinity) : Infinity)))
}

/** The most letters that a schema takes, as UTF-16 counts them, with what stands around each field. */
function lettersIn(schema: z.ZodType): number {
  const letters = lettersByShape(schema)
  // A day or a ref says nothing of its length, and takes no words.
  return letters === Infinity && !schema.safeParse('x'.repeat(1000)).success && of(schema).type !== 'transform'
    ? SHORT
    : letters
}

function lettersByShape(schema: z.ZodType): number {
  const def = of(schema)
  const part = (name: string) => def[name] as z.ZodType
  switch (def.type) {
    case 'object':
      return Object.values(def['shape'] as Record<string, z.ZodType>)
        .map((one) => AROUND + lettersIn(one))
        .reduce((sum, one) => sum + one, 0)
    case 'array':
      return of(part('element')).type === 'number'
        ? MOST_NUMBERS * 10
        : most(schema, 'max_length') * (AROUND + lettersIn(part('element')))
    case 'record':
      return DELIVERY_STATUSES.length * (AROUND + lettersIn(part('valueType')))
    case 'union':
      return Math.max(...(def['options'] as z.ZodType[]).map(lettersIn))
    case 'pipe':
      return Math.min(lettersIn(part('in')), lettersIn(part('out')))
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return lettersIn(part('innerType'))
    case 'string':
      return most(schema, 'max_length')
    case 'transform':
    case 'unknown':
    case 'any':
      return Infinity
    default:
      return SHORT
  }
}

/** Three octets a letter: those that take four count as two. */
const OCTETS = 3
/** An octet in a form as it is usually sent: `%E0`. */
const ENCODED = 3

/** A file is octets alone, sent as such by its page. It has its own limit. */
const OF_FILES = ['keepPaperTemplate', 'bringSheet']

const BODIES = (Object.entries(ENDPOINTS) as [string, Endpoint][]).flatMap(([name, { body }]) =>
  body && !OF_FILES.includes(name)
    ? [{ name, letters: lettersIn(body), changes: body instanceof z.ZodObject && 'basedOn' in body.shape }]
    : [],
)

describe('all that may be written at once, in any script, is taken', () => {
  it.each(BODIES)('by the api, of $name', ({ letters }) => {
    expect(letters * OCTETS).toBeLessThan(LONGEST_BODY)
  })

  // A change carries what the record held beside what it is to hold.
  it.each(BODIES.filter(({ name }) => !SENT_AS_PARTS.includes(name)))(
    'by the pages, of the form of $name',
    ({ letters, changes }) => {
      expect((changes ? 2 : 1) * letters * OCTETS * ENCODED).toBeLessThan(LONGEST_BODY)
    },
  )

  // With the letter itself, and the rows as they were made from it.
  it.each(BODIES.filter(({ name }) => SENT_AS_PARTS.includes(name)))(
    'by the pages, of $name, sent as parts',
    ({ letters }) => {
      expect((letters + 2 * LONGEST_PASTED) * OCTETS).toBeLessThan(LONGEST_BODY)
    },
  )

  it.each([LARGEST_TEMPLATE, LARGEST_SHEET])('and so is the largest file, of %i bytes, as base64', (largest) => {
    expect(Math.ceil(largest / 3) * 4 + 10_000).toBeLessThan(LONGEST_BODY)
  })

  it('and every form that may hold much is found', () => {
    expect(BODIES.find(({ name }) => name === 'addRecommendations')?.letters).toBeGreaterThan(60 * 3 * LONGEST.text)
    expect(BODIES.find(({ name }) => name === 'reviseAction')?.letters).toBeGreaterThan(20 * LONGEST.text)
  })
})
