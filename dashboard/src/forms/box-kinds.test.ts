import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Endpoint } from '../../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../../domain/contract/endpoints.ts'
import { asKept, kindOf } from './box-kinds.ts'
import { isSameSaid } from './same-said.ts'

/** Every field that somebody who is signed in sends, with what the api takes in it. */
const FIELDS = (Object.entries(ENDPOINTS) as [string, Endpoint][]).flatMap(([endpoint, { body, who }]) =>
  body instanceof z.ZodObject && who !== 'anyone'
    ? Object.entries(body.shape).map(([name, schema]) => ({
        of: `${endpoint}.${name}`,
        name,
        schema: schema as z.ZodType,
      }))
    : [],
)

const kept = (schema: z.ZodType, said: unknown): unknown => schema.safeParse(said).data
const isOf = {
  day: (schema: z.ZodType) => kept(schema, '28/02/2021') === '2021-02-28',
  line: (schema: z.ZodType) => kept(schema, 'A\nb') === 'A b',
  text: (schema: z.ZodType) => kept(schema, 'A\nb') === 'A\nb',
  many: (schema: z.ZodType) => [kept(schema, ['1', '2'])].flat().length === 2,
}

describe('the kind of a box is that of what the api takes in it', () => {
  it.each(FIELDS.filter(({ schema }) => isOf.day(schema)))('$of is a day', ({ name }) => {
    expect(kindOf(name)).toBe('day')
  })

  it.each(FIELDS.filter(({ schema }) => isOf.line(schema)))('$of is one line', ({ name }) => {
    expect(['line', 'due']).toContain(kindOf(name))
  })

  it.each(FIELDS.filter(({ schema }) => isOf.text(schema)))('$of may have several lines', ({ name }) => {
    expect(kindOf(name)).toBe('text')
  })

  it.each(FIELDS.filter(({ schema }) => isOf.many(schema)))('$of may have several ticks', ({ name }) => {
    expect(kindOf(name)).toBe('many')
  })

  it.each(Object.entries(isOf))('and there are several of each: %s', (_kind, is) => {
    expect(FIELDS.filter(({ schema }) => is(schema)).length).toBeGreaterThan(3)
  })
})

describe('two boxes say the same', () => {
  it.each([
    ['a day, however it is written', 'heldOn', '3 Feb 2021', '2021-02-03'],
    ['a day that no name betrays', 'inspectedTo', '15/7/2019', '2019-07-15'],
    ['what is due on a day', 'due', 'by 3 February 2021', '3/2/2021'],
    ['what is due in a season', 'due', ' Spring 2021', 'Spring 2021'],
    ['a line with a line end', 'title', 'Lead for\nQuality', 'Lead for Quality'],
    ['words with the line ends of the wire', 'vision', 'One.\r\nTwo.\r\n', 'One.\nTwo.'],
  ])('%s', (_what, name, one, other) => {
    expect(asKept(name, one)).toBe(asKept(name, other))
    expect(isSameSaid(name, { [name]: one }, { [name]: other })).toBe(true)
  })

  it.each([
    ['words with and without line ends', 'vision', 'One.\nTwo.', 'One. Two.'],
    ['the text of a column of its own', 'ownColumnText', 'One.\nTwo.', 'One. Two.'],
    ['two days', 'inspectedTo', '15/7/2019', '16/7/2019'],
    ['words that only look like a day', 'reason', '3/2/2021', '2021-02-03'],
    ['two seasons', 'due', 'Spring 2021', 'Summer 2021'],
  ])('but not %s', (_what, name, one, other) => {
    expect(isSameSaid(name, { [name]: one }, { [name]: other })).toBe(false)
  })

  it('of several, whatever their order', () => {
    expect(isSameSaid('areas', { areas: ['5', '2'] }, { areas: ['2', '5'] })).toBe(true)
    expect(isSameSaid('areas', { areas: '2' }, { areas: [] })).toBe(false)
  })
})
