import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { nounsOn } from '../../api/plan-file/nouns.ts'
import { shapeOf, shapeOfFile } from '../../api/plan-file/shape.ts'
import type { Endpoint } from './endpoint.ts'
import { ENDPOINTS } from './endpoints.ts'

interface Field {
  name: string
  schema: z.ZodType
}

/** Every schema inside a schema, each with the name of the field it stands in. */
function within(schema: z.ZodType, name: string, seen = new Set<z.ZodType>()): Field[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const of = schema.def as unknown as Record<string, unknown>
  const named = Object.entries((of['shape'] ?? {}) as Record<string, z.ZodType>)
  const inner = ['innerType', 'element', 'in', 'out', 'valueType', 'left', 'right']
    .map((part) => of[part])
    .concat(of['options'], of['items'])
    .flat()
    .filter((part): part is z.ZodType => part instanceof z.ZodType)
  return [
    { name, schema },
    ...named.flatMap(([field, part]) => within(part, `${name}.${field}`, seen)),
    ...inner.flatMap((part) => within(part, name, seen)),
  ]
}

/** The days that have a box in a form: `dueOn` and `toOn` are words there, and days to programs alone. */
const inForms = (endpoints: typeof ENDPOINTS) =>
  (Object.entries(endpoints) as [string, Endpoint][])
    .flatMap(([name, { body }]) => (body ? within(body, name) : []))
    .filter((field) => takesDay(field) && /^\w+\.(?!dueOn|toOn)\w+$/.test(field.name))

const takesDay = ({ schema }: Field) => z.globalRegistry.get(schema)?.['format'] === 'date'

/** All by which days come in: what is posted, what addresses carry, and plan files. */
const DOORS = [
  ...(Object.entries(ENDPOINTS) as [string, Endpoint][]).flatMap(([name, { body, query }]) =>
    [body, query].flatMap((schema) => (schema ? within(schema, name) : [])),
  ),
  ...within(shapeOfFile, 'plan file'),
  ...nounsOn(null).flatMap((noun) => within(shapeOf(noun), `plan file.${noun.list}`)),
]
const days = DOORS.filter(takesDay)

describe('every field that takes a day', () => {
  it('is found, in forms and files and however it is wrapped', () => {
    expect(days.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'postProgressUpdate.effectiveOn',
        'postProgressUpdate.forecastOn',
        'addAction.milestones.dueOn',
        'plans.asAt',
        'plan file.plan.versions.inspectedFrom',
        'plan file.actions.milestones.versions.doneOn',
      ]),
    )
  })

  it('is written as one: what is named …On takes nothing but a day', () => {
    const named = new Set(DOORS.filter(({ name }) => /(?<!\.based)On$/.test(name)).map(({ name }) => name))
    expect([...named].filter((name) => !days.some((one) => one.name === name))).toEqual([])
  })

  it.each(days)('$name refuses a year that nobody can mean', ({ schema }) => {
    const said = (typed: string) => schema.safeParse(typed).error?.issues.map(({ message }) => message)
    expect(said('0021-02-28')).toEqual([
      expect.stringMatching(/(^T|: t)he year 21 cannot be right\. Did you mean 2021\?$/),
    ])
    expect(said('1999-12-31')).toEqual([expect.stringContaining('from 2000 to 2050')])
    expect(said('2000-01-01')).toBeUndefined()
    expect(said('2050-12-31')).toBeUndefined()
    expect(said('2051-01-01')).toEqual([expect.stringContaining('from 2000 to 2050')])
  })

  it.each(inForms(ENDPOINTS))('$name is named by what refuses it', ({ schema }) => {
    for (const typed of ['0021-02-28', '2021-02-30', 'soon'])
      expect(schema.safeParse(typed).error?.issues[0]?.message).toMatch(/^[A-Z][^.:]+: [“a-zF]/)
  })

  it.each(['0021-02-28', 'soon'])(
    'is told by its name from the others of its form when it is refused for %s',
    (typed) => {
      const refused = days
        .filter(({ name }) => /^\w+\.\w+$/.test(name))
        .map(({ name, schema }) => `${name.split('.')[0]}: ${schema.safeParse(typed).error?.issues[0]?.message}`)
      expect(refused.filter((one, i) => refused.indexOf(one) !== i)).toEqual([])
    },
  )
})
