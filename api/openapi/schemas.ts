import { z } from 'zod'
import type { Endpoint } from '../../domain/contract/endpoint.ts'
import { endpointsByName } from '../../domain/contract/endpoints.ts'
import { Problem } from '../../domain/contract/problem.ts'

type Described = Record<string, unknown>

/** Everything of the contract that has a name, as a reply has it or as a body does. */
function named(schemas: (z.ZodType | null | undefined)[], io: 'input' | 'output'): Record<string, Described> {
  const shape = Object.fromEntries(schemas.flatMap((one, i) => (one ? [[String(i), one]] : [])))
  const { $defs = {} } = describe(z.object(shape), io)
  return $defs as Record<string, Described>
}

/** A view may gain fields, so a reader must not mind more of them; and a name is said once, where the schema stands. */
const LEFT_OUT: Record<string, (value: unknown) => boolean> = {
  additionalProperties: (value) => value === false,
  id: (value) => typeof value === 'string',
}

function describe(schema: z.ZodType, io: 'input' | 'output'): Described {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  const text = JSON.stringify(described, (key, value: unknown) => (LEFT_OUT[key]?.(value) ? undefined : value))
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Described
}

/**
 * The schemas of the contract by their names: views as they are answered, forms
 * as they may be sent. @throws Error when one name would mean two things.
 */
export function namedSchemas(): Record<string, Described> {
  const endpoints = endpointsByName.map(([, endpoint]): Endpoint => endpoint)
  const views = named([Problem, ...endpoints.map(({ reply }) => reply)], 'output')
  const forms = named(
    endpoints.map(({ body }) => body),
    'input',
  )
  const twice = Object.keys(forms).find((name) => name in views)
  if (twice) throw new Error(`${twice} is sent and answered, and would be two schemas of one name`)
  return { ...views, ...forms }
}

/** What an endpoint takes or answers, by its name. @throws Error when it has none. */
export function nameOf(schema: z.ZodType): string {
  const { id } = z.globalRegistry.get(schema) ?? {}
  if (id === undefined) throw new Error('A view or a form of the contract has no name: say it in named({ … })')
  return id
}

export const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The parameters of an endpoint's path or query. */
export function parameters(of: z.ZodObject | undefined, where: 'path' | 'query'): object[] {
  if (!of) return []
  const { properties = {} } = describe(of, 'input') as { properties?: Record<string, Described> }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: where,
    required: where === 'path',
    ...(description !== undefined && { description }),
    schema,
  }))
}
